#if Sandbox
  extension HostedPage {
    static let stylesheet: HTML = """

      :root { color-scheme: light dark; --ink: #1a1f36; --soft: #5b6478; --line: #e2e6ee;
        --ground: #f4f6fa; --card: #fff; --accent: #3b49df; --good: #0b6b3a; --bad: #a3262a; }
      @media (prefers-color-scheme: dark) { :root { --ink: #eef0f6; --soft: #a5adbf;
        --line: #343b4d; --ground: #12151d; --card: #1c212d; --accent: #4f5ce6; --good: #5fd394;
        --bad: #ff8f8f; } }
      * { box-sizing: border-box; }
      body { margin: 0; background: var(--ground); color: var(--ink);
        font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
      .banner { margin: 0; padding: .5rem 1rem; text-align: center; font-size: .875rem;
        font-weight: 600; background: #ffe08a; color: #3d2c00; }
      main { max-width: 30rem; margin: 3rem auto; padding: 2rem; background: var(--card);
        border: 1px solid var(--line); border-radius: 1rem;
        box-shadow: 0 1rem 2.5rem rgb(20 30 60 / .08); }
      .provider { margin: 0; color: var(--soft); font-weight: 600; }
      h1 { margin: .25rem 0 0; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
      .merchant { margin: .25rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
      .notice { margin: 1.5rem 0 0; padding: .75rem 1rem; border-radius: .5rem;
        border: 1px solid; font-weight: 600; }
      .good { color: var(--good); } .bad { color: var(--bad); } .plain { color: var(--soft); }
      table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; }
      caption { padding-bottom: .5rem; text-align: left; font-size: .875rem; color: var(--soft); }
      th, td { padding: .625rem 0; border-top: 1px solid var(--line); vertical-align: top; }
      th { text-align: left; font-weight: 400; overflow-wrap: anywhere; }
      td { padding-left: 1rem; text-align: right; white-space: nowrap;
        font-variant-numeric: tabular-nums; }
      tfoot th, tfoot td { font-weight: 700; }
      .quantity { color: var(--soft); }
      .method { display: flex; justify-content: space-between; margin: 0 0 1rem;
        padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
      button, .back { display: block; width: 100%; padding: .75rem 1rem; font: inherit;
        font-weight: 600; text-align: center; text-decoration: none; border-radius: .5rem;
        border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer;
        overflow-wrap: anywhere; }
      .pay, .back { border-color: transparent; background: var(--accent); color: #fff; }
      button:hover, .back:hover { filter: brightness(.93); }
      :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
      .others { display: flex; gap: .75rem; margin-top: .75rem; }
      .others button { font-size: .875rem; font-weight: 500; color: var(--soft); }
      .expiry, footer { margin: 1.5rem 0 0; font-size: .875rem; color: var(--soft);
        text-align: center; }
      footer { margin-top: .5rem; overflow-wrap: anywhere; }
      @media (max-width: 36rem) { main { max-width: none; margin: 0; border: 0; border-radius: 0;
        box-shadow: none; min-height: calc(100vh - 2.5rem); padding: 1.5rem 1.25rem; }
        .others { flex-direction: column; } }

      """
  }
#endif
