#!/usr/bin/env bash
# What generating costs, and compiling what is generated, document by document: CPU seconds and peak
# memory of one run each, beside how much came out and which notes the generator printed.
#
#   Tests/Benchmarks/generation.sh                             each document in ../shared/corpus
#   Tests/Benchmarks/generation.sh DOCUMENT [SETTINGS]         one document, or a part of it
#   COMPILE=debug Tests/Benchmarks/generation.sh …             release and none are the others
#
# Unless COMPILE says otherwise, more than 50,000 lines are compiled for debugging, and less for
# release. Seconds of a machine that does other work are too high: compare in one run.
set -euo pipefail
package=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$package/.build/generation
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[[ -x /usr/bin/time ]] || { echo "generation.sh: /usr/bin/time is not there" >&2; exit 1; }

build() {
  swift build --package-path "$package" --scratch-path "$scratch" --disable-default-traits \
    --configuration "$@" > "$work/build" 2>&1 || { cat "$work/build" >&2; exit 1; }
}

# Runs a command: prints its CPU seconds and megabytes, and keeps its standard error in $work/error.
cost() {
  /usr/bin/time --quiet --output "$work/time" --format '%U %S %M' "$@" 2> "$work/error" ||
    { cat "$work/error" >&2; exit 1; }
  awk '{ printf "%.2f s %.0f MB", $1 + $2, $3 / 1000 }' "$work/time"
}

compile() {
  # As SwiftPM has it.
  local configuration=$1 module=$2 mode=(-Onone -enable-batch-mode)
  if [[ $configuration == release ]]; then mode=(-O -whole-module-optimization); fi
  local settings=() feature
  for feature in ExistentialAny InternalImportsByDefault MemberImportVisibility; do
    settings+=(-enable-upcoming-feature "$feature")
  done
  (
    cd "$work/$module"
    cost swiftc "${mode[@]}" -parse-as-library -swift-version 6 "${settings[@]}" \
      -module-name "$module" -I "$scratch/$configuration/Modules" -c ./*.swift
  )
}

measure() {
  local document=$1 settings=() configuration=${COMPILE:-} module
  [[ -z ${2:-} ]] || settings=(--config "$2")
  module=$(basename "$document" .json | tr -cd '[:alnum:]')
  module=Of${module^}

  echo "$(basename "$document")${2:+, $(basename "$2")}"
  local tool
  for tool in debug release; do
    printf '  %-28s' "generated, tool for $tool"
    cost "$scratch/$tool/specgen" --spec "$document" --output "$work/$module" \
      --module "$module" "${settings[@]}"
    echo
  done
  sed -nE 's/^.*: note: //p' "$work/error" | sed -E 's/"[^"]*"/"…"/g; s/[0-9]+/N/g' > "$work/notes"
  local lines
  lines=$(cat "$work/$module"/*.swift | wc -l)
  printf '  %-28s%s operations, %s types, %s lines\n' "came out" \
    "$(grep -cE '^  /// `[A-Z]+ /[^`]*`$' "$work/$module"/*+Client.swift)" \
    "$(cat "$work/$module"/*.swift | grep -cE '^ *public (indirect )?(struct|enum) ')" \
    "$lines"
  if [[ -z $configuration ]]; then configuration=$( ((lines > 50000)) && echo debug || echo release); fi
  if [[ $configuration != none ]]; then
    printf '  %-28s%s\n' "compiled for $configuration" "$(compile "$configuration" "$module")"
  fi
  sort "$work/notes" | uniq -c | sort -rn | sed -E 's/^ *([0-9]+) /  noted \1 times: /'
}

for configuration in debug release; do
  build "$configuration" --product specgen
  [[ ${COMPILE:-} == none ]] || build "$configuration" --target CheckoutCore
done
if (($# > 0)); then
  measure "$@"
else
  documents=("$package"/../shared/corpus/*.json)
  [[ -e ${documents[0]} ]] || { echo "generation.sh: there is no ../shared/corpus" >&2; exit 1; }
  for document in "${documents[@]}"; do measure "$document"; done
fi
