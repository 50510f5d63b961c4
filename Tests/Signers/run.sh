#!/usr/bin/env bash
# Verifies deliveries that were signed by the packages `stripe` and `standardwebhooks` of PyPI. Says
# loudly if they are not there. CHECKOUT_SIGNERS_PYTHON names another interpreter than python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${CHECKOUT_SIGNERS_PYTHON:-python3}

if ! command -v "$python" >/dev/null || ! "$python" -c 'import standardwebhooks, stripe' 2>/dev/null
then
  echo "NOT RUN: outside signers. To run them: $python -m pip install stripe standardwebhooks" >&2
  exit 0
fi
swift test --filter OutsideSignerTests | tee /dev/stderr | grep -q 'Test run with [1-9].* passed'
