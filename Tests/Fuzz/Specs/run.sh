#!/usr/bin/env bash
# Damages specs at random and generates the code of each: no mutant stops the generator or takes it
# long, each refusal says where and what to do, and the code of the others compiles.
#
# Usage: Tests/Fuzz/Specs/run.sh [--full] [--seed SEED] [--mutant NUMBER]
#
# 2,000 mutants, of which 20 are compiled; with --full 20,000 and 1,000. The seed is printed; a mutant
# follows from it and its number, and is made alone with both. The specs are ours, those of the tests,
# and real ones where they lie beside the repository. Needs a toolchain and, for the modules that the
# code imports, a debug build of CheckoutCore.
set -euo pipefail
root="$(cd "$(dirname "$0")/../../.." && pwd)"
count=2000 kept=20 seed=$RANDOM$RANDOM first=0
while (($#)); do
  case $1 in
    --full) count=20000 kept=1000 ;;
    --seed) seed=$2; shift ;;
    --mutant) first=$2 count=1 kept=1; shift ;;
    *) echo "usage: run.sh [--full] [--seed SEED] [--mutant NUMBER]" >&2; exit 2 ;;
  esac
  shift
done
work="$(mktemp -d "${TMPDIR:-/tmp}/checkout-mutants.XXXXXX")"
modules="$root/.build/debug/Modules"
settings=(-swift-version 6 -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility)
build=("${settings[@]}" -parse-as-library -package-name checkout -I "$work")
support="$root/Tests/SpecGeneratorTests/Support"

[[ -e $modules/HTTPTypes.swiftmodule ]] || swift build --package-path "$root" --target CheckoutCore
# The module as users of a transport of their own have it; its bodies are not needed.
mkdir "$work/core"
swiftc "${settings[@]}" -emit-module -parse-as-library -module-name CheckoutCore \
  -package-name checkout -Xfrontend -experimental-skip-all-function-bodies -I "$modules" \
  -o "$work/core/CheckoutCore.swiftmodule" $(find "$root/Sources/CheckoutCore" -name '*.swift')
swiftc "${build[@]}" -O -wmo -module-name SpecGenerator -emit-module \
  -emit-module-path "$work/SpecGenerator.swiftmodule" -c -o "$work/SpecGenerator.o" \
  $(find "$root/Generator/SpecGenerator" -name '*.swift')
swiftc "${build[@]}" -o "$work/mutants" "$work/SpecGenerator.o" \
  "$root"/Tests/Fuzz/Specs/*.swift "$support"/{SplitMix,Mutation,Mutation+Words}.swift \
  "$support"/{JSONNode+Places,JSONNode+Text}.swift

mapfile -t specs < <(
  cd "$root"
  ls Specs/*.json Tests/SpecGeneratorTests/Accepted/*.json | grep -v schema.json
  find ../shared/corpus -name '*.json' 2>/dev/null | sort
)
echo "seed $seed"
mkdir "$work/made"
cd "$root"
if ! "$work/mutants" "$seed" "$first" "$count" "$kept" "$work/made" "${specs[@]}"; then
  echo "FOUND: Tests/Fuzz/Specs/run.sh --seed $seed --mutant $(< "$work/made/current"), see $work/made"
  exit 1
fi

# Up to the checks that come after types, such as that each value is set before it is used.
compile() {
  local settings
  read -ra settings <<< "$SETTINGS"
  swiftc -frontend -emit-sil -Onone -warnings-as-errors "${settings[@]}" -module-name Mutant \
    -I "$WORK/core" -I "$MODULES" -o /dev/null "$1"/*.swift > "$1/log" 2>&1 && return
  echo "FOUND: mutant $(basename "$1"), see $1"
  grep -m 3 'error:' "$1/log"
  return 1
}
export -f compile
export WORK="$work" MODULES="$modules" SETTINGS="${settings[*]}"
find "$work/made" -mindepth 1 -type d -print0 |
  xargs -0 -r -n 1 -P "$(getconf _NPROCESSORS_ONLN)" bash -c 'compile "$0"' || exit 1
echo "$(find "$work/made" -mindepth 1 -type d | wc -l) compiled"
rm -rf "$work"
