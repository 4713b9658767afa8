#!/bin/sh
# After a package is removed: takes away what its installation made. When a newer one comes in its place, deb says "upgrade"
# and rpm says "1"; with rpm the newer one has made these things by then, so they must stay.
case "$1" in upgrade | failed-upgrade | abort-install | abort-upgrade | 1) exit 0 ;; esac

if command -v update-alternatives >/dev/null 2>&1; then
  update-alternatives --remove arbetsro /opt/Arbetsro/arbetsro || true
fi
# Where there are no alternatives the link leads to the program itself.
if [ "$(readlink /usr/bin/arbetsro)" = /opt/Arbetsro/arbetsro ]; then rm -f /usr/bin/arbetsro; fi

PROFILE=/etc/apparmor.d/arbetsro
if [ -f "$PROFILE" ]; then
  if apparmor_status --enabled >/dev/null 2>&1 && ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
    apparmor_parser --remove "$PROFILE" || true
  fi
  rm -f "$PROFILE"
fi

if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database /usr/share/applications || true
fi
exit 0
