#!/usr/bin/env bash
# Fuzzes the verification of webhooks: every scheme that comes with the library, and all providers.
# Usage: Tests/Fuzz/Webhooks/run.sh [inputs, default 1000000] [seed, default another each time]
#
# Memory is watched as well, which costs much of the speed. CHECKOUT_FUZZ_SANITIZE=fuzzer leaves
# that out, for many inputs; what Swift itself checks stays.
# Needs a toolchain for Linux, which has libFuzzer. An input that stops the program is kept and named
# at the end. What an input looks like is said in FuzzInput.swift.
set -euo pipefail
inputs="${1:-1000000}"
# libFuzzer takes 0 for another each time.
random_seed="${2:-0}"
package="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d "${TMPDIR:-/tmp}/checkout-fuzz-webhooks.XXXXXX")"

# The generator is built with the same flags, and libFuzzer wants an entry point of it too.
cat > "$work/entry.c" <<'C'
__attribute__((weak)) int LLVMFuzzerTestOneInput(const unsigned char *start, unsigned long count) {
  return 0;
}
C
clang -c "$work/entry.c" -o "$work/entry.o"

# The generator leaks nothing that matters: it ends.
export ASAN_OPTIONS=detect_leaks=0
flags=(--package-path "$package" -c release --product FuzzWebhooks
  -Xswiftc "-sanitize=${CHECKOUT_FUZZ_SANITIZE:-fuzzer,address}" -Xlinker "$work/entry.o")
if [[ -n ${CHECKOUT_FUZZ_SCRATCH:-} ]]; then flags+=(--scratch-path "$CHECKOUT_FUZZ_SCRATCH"); fi
swift build "${flags[@]}" > "$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
harness="$(swift build "${flags[@]}" --show-bin-path)/FuzzWebhooks"

mkdir "$work/corpus"
n=0
seed() {
  n=$((n + 1))
  printf '%b' "$1" > "$work/corpus/seed$n"
}
# Signed by the book, with each key and clock, for each subject; and bodies of each provider.
bodies=(
  '{"id":"1","type":"a"}'
  '{"event":"payment.completed","eventId":"e1","paymentId":"p1","amount":250,"currency":"EUR"}'
  '{"eventId":"e1","eventType":"session.created","businessType":"session","payload":{}}'
  '{"id":"e1","type":"checkout.session.completed","created_at":"2025-01-10T12:05:01Z","data":{"id":"c"}}'
  '{"reference_id":"r1","status":"FILLED","filled_amount":"49.99"}'
  '{"event_type":"payout.sent","payout_id":120,"status":"SENT"}'
  '{"type":"payment","session_id":6420,"status":"paid"}'
  '[[[1,-2.5e-3]],"\\ud83c\\udf75",false]'
)
for subject in A B C D E F G H I J K L M N O P; do
  for body in "${bodies[@]}"; do seed "${subject}1\n\n\n$body"; done
  for mode in 3 5 9 '='; do seed "$subject$mode\n\n\n${bodies[0]}"; done
  # By hand: labels, versions, prefixes, several digests, times that contradict each other.
  seed "${subject}0t=1700000000,v1=~,v1=00\n1700000000\nmsg_1\n{}"
  seed "${subject}0v1=~;ts=1700000000;h1=~;h1=^\n\nmsg_1\n{}"
  seed "${subject}0v1,^ v1a,^ v2,x v1,~\n1700000000\nmsg_1\n{}"
  seed "${subject}0sha256=~, sha256=^,v0=~\n1700000000000\nmsg_1\n{}"
  seed "${subject}0~,^, ~ \n9223372036854775807\n\n{}"
  seed "${subject}0t=1,t=1,v1=~\n99999999999999999999\n\n{}"
done

cat > "$work/words" <<'WORDS'
"t=1700000000"
"ts=1700000000"
",v1=~"
";h1=~"
"v1,^"
"v1a,^"
"sha256=~"
"v0=~"
"\x0a1700000000\x0a"
"first secret key"
"second secret key"
"\xef\xbc\x91"
"\"id\":\"\""
WORDS

cd "$work"
# Swift's own crash reporter would wait for ever inside the sanitizer.
SWIFT_BACKTRACE=enable=no "$harness" corpus -runs="$inputs" -seed="$random_seed" \
  -max_len=448 -timeout=10 -dict=words -print_final_stats=1 2>&1 |
  tee log | grep -E '^#[0-9]+.*(pulse|DONE|INITED)|WRONG|SUMMARY' || true

if compgen -G 'crash-*' > /dev/null || compgen -G 'timeout-*' > /dev/null \
  || compgen -G 'oom-*' > /dev/null || ! grep -q 'DONE' log; then
  echo "FOUND: see $work"
  tail -n 40 log
  exit 1
fi
grep -E '^Done|average_exec_per_sec' log
rm -rf "$work"
