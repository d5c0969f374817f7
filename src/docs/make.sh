#!/bin/sh
# Takes the pictures of the documentation: of the preview, in each language, as it is and with mistakes told over it.
#
#   mvn -Pengine install -DskipTests && src/docs/make.sh
#
# Run it when what they show has changed, and commit what it writes to src/main/assets/docs. It needs Chromium
# (CHROMIUM=/path/to/it if it is called otherwise), ImageMagick, which makes the files small, and the fonts that the
# pictures of src/test/screens are taken in. The site that they show is the one in which the examples are tested.
set -eu
cd "$(dirname "$0")/../.."
chromium=${CHROMIUM:-chromium}
assets=$PWD/src/main/assets/docs
work=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server" 2> /dev/null || true; rm -rf "$work"' EXIT

shoot() { # URL TO
    mkdir -p "$work/profile"
    java src/docs/Shoot.java "$chromium" "$work/profile" "$1" "$work/shot.png"
    convert "$work/shot.png" -strip +dither -colors 96 -define png:compression-level=9 "PNG8:$2"
    echo "$2 $(wc -c < "$2") bytes"
}

# Waits until the preview has said something.
told() { # PATTERN
    for _ in $(seq 120); do
        if grep -q "$1" "$work/serve.log"; then return; fi
        sleep 0.5
    done
    cat "$work/serve.log" >&2
    exit 1
}

mkdir -p "$assets"
for language in zh en; do
    case $language in zh) edition=zh-hans ;; *) edition=en ;; esac
    rm -rf "$work/site"
    cp -R src/test/docs/site "$work/site"
    (cd "$work/site" && exec mvn -B -o site:serve -Dsite.port=0 -Dsite.locale=$language) > "$work/serve.log" 2>&1 &
    server=$!
    told 'http://'
    address=$(sed -n 's|.*\(http://[^ ]*/\).*|\1|p' "$work/serve.log" | head -n 1)
    shoot "$address$edition/digests/new-library/" "$assets/preview-$language.png"
    cat > "$work/site/content/data/events.yaml" <<'YAML'
- id: library-opened
  date: 2026-2-21
  titel: {zh: 新图书馆开放, en: New library opens}
  places: [jinghu]
  cite: [jinghu-weekly-2026-02/library l.40]
YAML
    told 'events.yaml'
    shoot "$address$edition/digests/new-library/" "$assets/mistakes-$language.png"
    kill "$server"
    wait "$server" 2> /dev/null || true
    server=
done
