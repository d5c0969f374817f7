#!/bin/sh
# Makes the pictures that other programs show beside a link, one for each edition, and the icons that are no SVG.
#
#   mvn site:generate && src/cards/make.sh
#
# Run it when the site's name, its headline or the mark changes, and commit what it writes below src/main/assets.
# It takes the words from the generated site, and needs Chromium (CHROMIUM=/path/to/it if it is called otherwise) and
# the font Noto Serif CJK (SIL Open Font License; Debian: fonts-noto-cjk fonts-noto-cjk-extra). The pictures
# are not made when the site is: no machine but one with these fonts would make the same.
set -eu
cd "$(dirname "$0")/../.."
chromium=${CHROMIUM:-chromium}
site=target/site
assets=src/main/assets
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shoot() { # FILE WIDTH HEIGHT TO
    "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --user-data-dir="$work/profile" --default-background-color=00000000 --window-size="$2,$3" \
        --screenshot="$work/shot.png" "file://$1" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    test -s "$work/shot.png" || { echo "no picture of $1" >&2; exit 1; }
    mv "$work/shot.png" "$4"
    echo "$4 $(wc -c < "$4") bytes"
}

# The first "<h1>…</h1>", and the name of the site, as HTML.
headline() { sed -n 's|.*<h1>\(.*\)</h1>.*|\1|p' "$1" | head -n 1; }
title() { sed -n 's|.*<meta property="og:site_name" content="\([^"]*\)">.*|\1|p' "$1" | head -n 1; }
# For the right side of a sed command.
quoted() { printf '%s' "$1" | sed 's/[|&\\]/\\&/g'; }

mkdir -p "$assets/cards" "$assets/icons"
for page in "$site"/*/index.html; do
    folder=$(basename "$(dirname "$page")")
    lang=$(sed -n 's|^<html lang="\([^"]*\)".*|\1|p' "$page" | head -n 1)
    case $folder in assets) continue ;; esac
    case $lang in
        zh*) other=en ;;
        *) other=zh-hans ;;
    esac
    other_page=$site/$other/index.html
    other_title=
    if test -f "$other_page"; then other_title=$(title "$other_page"); fi
    case $other in zh-hans) other=zh-Hans ;; esac
    sed -e "s|@LANG@|$lang|g" \
        -e "s|@TITLE@|$(quoted "$(title "$page")")|g" \
        -e "s|@HEADLINE@|$(quoted "$(headline "$page")")|g" \
        -e "s|@OTHER_LANG@|$other|g" \
        -e "s|@OTHER@|$(quoted "$other_title")|g" src/cards/card.html > "$work/card.html"
    shoot "$work/card.html" 1200 630 "$assets/cards/$folder.png"
done

cp "$assets/icons/icon.svg" "$work/icon.svg"
for size in 32 180; do
    # On a home screen the mark stands on paper, with air around it; in a tab it is as large as can be.
    if test "$size" = 180; then ground='#fdfdfc'; mark=128; else ground=transparent; mark=$size; fi
    cat > "$work/icon.html" <<HTML
<!doctype html><title>icon</title><style>
html { background: $ground } body { margin: 0; inline-size: ${size}px; block-size: ${size}px; display: grid; place-items: center }
img { inline-size: ${mark}px; block-size: ${mark}px }
</style><img src="icon.svg" alt="">
HTML
    shoot "$work/icon.html" "$size" "$size" "$assets/icons/icon-$size.png"
done
