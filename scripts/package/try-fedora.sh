#!/usr/bin/env bash
# Installs the rpm in a container of Fedora, lives a day with it, and removes it. For the release workflow, as root.
set -euo pipefail

dnf install --assumeyes ./dist/*.rpm
# Before anything else is installed: the package alone brings every library along.
if ldd /opt/Arbetsro/arbetsro | grep 'not found'; then exit 1; fi
test -f /usr/share/metainfo/se.arbetsro.app.metainfo.xml
test ! -e /opt/Arbetsro/resources/app-update.yml

dnf install --assumeyes nodejs util-linux xorg-x11-server-Xvfb
# Chromium's sandbox is not for root.
useradd --create-home person
runuser --login person --command "cd '$PWD' && xvfb-run --auto-servernum node scripts/package/smoke.mjs /usr/bin/arbetsro"

dnf remove --assumeyes arbetsro
for path in /usr/bin/arbetsro /opt/Arbetsro; do test ! -e "$path"; done
