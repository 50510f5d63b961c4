#!/bin/bash
# Fuzzes what reads text from outside.
# Usage: Tests/Fuzz/run.sh [inputs, default 1000000] [seed, default another each time]
#
# Needs swiftc with libFuzzer (any toolchain for Linux). Everything is made in a temporary folder;
# an input that stops the program is kept and named at the end.
set -euo pipefail
inputs="${1:-1000000}"
# libFuzzer takes 0 for another each time.
random_seed="${2:-0}"
root="$(cd "$(dirname "$0")/../.." && pwd)"
core="$root/Sources/CheckoutCore"
work="$(mktemp -d "${TMPDIR:-/tmp}/checkout-fuzz.XXXXXX")"

# The sources that read and write text: all of JSON and Values, and what Client has of addresses.
# RequestParts is the one of their dependencies that needs HTTPTypes; the harness stands in for it.
mapfile -t sources < <(find "$core/JSON" "$core/Values" -name '*.swift' | sort)
for file in Server ServerParts Server+Address ConfigurationError APIProfile EndpointResponse \
  ReceivedBody ResultEnvelope ResponseContent Request/{BinaryContent,EndpointRequest,EndpointRequest+Values} \
  Request/{JSONValue+Writable,ParameterAlphabet,ParameterExpansion,ParameterStyle} \
  Request/{ParameterValue,PercentEncoding,RequestPath}; do
  sources+=("$core/Client/$file.swift")
done

swiftc -O -g -parse-as-library -sanitize=fuzzer,address -swift-version 6 \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature MemberImportVisibility -package-name checkout -suppress-warnings \
  "${sources[@]}" "$root/Tests/Fuzz/fuzz_core.swift" -o "$work/fuzz_core" > "$work/build.log" 2>&1 \
  || { cat "$work/build.log"; exit 1; }

# A seed for each construct, from which the fuzzer finds its way.
mkdir "$work/corpus"
n=0
seed() {
  n=$((n + 1))
  printf '%b' "$1" > "$work/corpus/seed$n"
}
seed '{"id":"1","amount":"24.330","units":5,"time":"2025-01-10T13:00:00.5+01:00"}'
seed '{"i":"1","a":1e3,"u":2.0,"t":"x","n":{"a":1},"f":[true,null],"r":0.5,"\\u00e9":[{}]}'
seed '{"ID":"1","currency":"eur","reference":12,"any":{"b":[1,"\\ud83c\\udf75"]},"x":null}'
seed '{"id":"\\u0000\\n\\"","names":{"\xc3\xa9":1,"e\xcc\x81":2},"z":-0.0E+9}'
seed '[[[[1,-2.5e-3]]], "\xf0\x9f\x8d\xb5", false]'
seed '-92233720368547758.08'
seed '0.000000000000000001'
seed '1e-1000'
seed '2024-02-29T23:59:60Z'
seed '9999-12-31T23:59:59.999999999-23:59'
seed 'https://pay.example.com:8443/api/v1/'
seed 'http://[::1]:80'
seed '../%2e?a#b'

cat > "$work/words" <<'WORDS'
"\"id\":\"1\""
"\"amount\":"
"\"any\":"
"\"names\":{"
"\\u00e9"
"\\ud83c\\udf75"
"e\xcc\x81"
"\xc3\xa9"
"null"
"true"
"1e-9"
"-0.0"
"T00:00:00Z"
"https://"
"[::1]"
WORDS

cd "$work"
# Swift's own crash reporter would wait for ever inside the sanitizer.
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 \
  ./fuzz_core corpus -runs="$inputs" -seed="$random_seed" -max_len=1024 -timeout=10 -dict=words \
  -print_final_stats=1 2>&1 | tee log | grep -E '^#[0-9]+.*(pulse|DONE|INITED)|WRONG|SUMMARY' || true

if compgen -G 'crash-*' > /dev/null || compgen -G 'timeout-*' > /dev/null \
  || compgen -G 'oom-*' > /dev/null || ! grep -q 'DONE' log; then
  echo "FOUND: see $work"
  tail -n 40 log
  exit 1
fi
grep -E '^Done|average_exec_per_sec' log
rm -rf "$work"
