"""Writes pyephem.json: where the sun stands, when it rises, sets and dazzles, by PyEphem, to hold shared/workplace/light against.

    apt-get install python3-ephem && /usr/bin/python3 tests/workplace/pyephem.py

Made with PyEphem 4.1.4 (Debian 13). `altitude` is true: without air (pressure 0). `apparent` has the refraction of 1010 mbar
and 15 degrees Celsius. The sun rises and sets when its upper edge, without air, stands 34 arc minutes under the horizon
(the convention of the almanacs); civil twilight ends with its middle at -6 degrees. What happens on a date is found by looking
at every minute, not by PyEphem's own search, which gives up near the midnight sun; away from there the two must agree.
"""

import json
import math
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import ephem

PLACES = {
    "Stockholm": (59.33, 18.07, "Europe/Stockholm"),
    "Göteborg": (57.71, 11.97, "Europe/Stockholm"),
    "Malmö": (55.61, 13.00, "Europe/Stockholm"),
    "Kiruna": (67.86, 20.23, "Europe/Stockholm"),
    "Haparanda": (65.84, 24.14, "Europe/Stockholm"),
    "Reykjavík": (64.14, -21.94, "Atlantic/Reykjavik"),
    "Quito": (-0.23, -78.52, "America/Guayaquil"),
    "Sydney": (-33.87, 151.21, "Australia/Sydney"),
    "Vardø": (70.37, 31.11, "Europe/Oslo"),
}
SEASONS = ["2026-03-20", "2026-06-21", "2026-09-23", "2026-12-21"]
HOURS = [0, 7, 12, 16]
# Changes of clock, the edges of midnight sun and polar night, sunsets after midnight, far years, zones that are not the place's.
DAYS = [(place, date, PLACES[place][2]) for place in PLACES for date in SEASONS] + [
    ("Stockholm", "2026-03-29", "Europe/Stockholm"),
    ("Stockholm", "2026-10-25", "Europe/Stockholm"),
    ("Sydney", "2026-04-05", "Australia/Sydney"),
    ("Sydney", "2026-10-04", "Australia/Sydney"),
    *[("Kiruna", f"2026-{day}", "Europe/Stockholm") for day in ["05-24", "05-26", "05-27", "05-28", "06-01"]],
    *[("Kiruna", f"2026-{day}", "Europe/Stockholm") for day in ["07-16", "07-17", "07-18", "07-19", "07-20"]],
    *[("Kiruna", f"2026-{day}", "Europe/Stockholm") for day in ["12-08", "12-09", "12-12", "12-31"]],
    *[("Kiruna", f"2027-01-0{day}", "Europe/Stockholm") for day in [1, 2, 4]],
    *[("Haparanda", f"2026-06-{day}", "Europe/Stockholm") for day in [10, 15, 25, 30]],
    *[("Haparanda", f"2026-07-0{day}", "Europe/Helsinki") for day in [1, 3, 5, 7]],
    *[("Vardø", f"2026-05-{day}", "Europe/Oslo") for day in [12, 13, 15]],
    *[("Vardø", f"2026-07-{day}", "Europe/Oslo") for day in [28, 29, 30]],
    *[("Reykjavík", f"2026-06-{day}", "Atlantic/Reykjavik") for day in [14, 16, 24, 30]],
    ("Stockholm", "1990-05-05", "Europe/Stockholm"),
    ("Stockholm", "2060-02-11", "Europe/Stockholm"),
    ("Sydney", "2026-11-29", "Europe/Stockholm"),
    ("Quito", "2026-05-01", "Pacific/Auckland"),
    ("Reykjavík", "2026-08-20", "Asia/Kolkata"),
]


def observer(place, pressure=0):
    latitude, longitude, _ = PLACES[place]
    seen = ephem.Observer()
    seen.lat, seen.lon = str(latitude), str(longitude)
    seen.elevation, seen.pressure, seen.temp = 0, pressure, 15
    return seen


def sun_at(place, at, pressure=0):
    seen = observer(place, pressure)
    seen.date = ephem.Date(at.replace(tzinfo=None))
    return ephem.Sun(seen)


def degrees(angle):
    return round(math.degrees(angle), 4)


def iso(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def position(place, date, hour):
    at = datetime.fromisoformat(f"{date}T{hour:02}:00").replace(tzinfo=timezone.utc)
    sun = sun_at(place, at)
    return {
        "place": place,
        "at": iso(at),
        "azimuth": degrees(sun.az),
        "altitude": degrees(sun.alt),
        "apparent": degrees(sun_at(place, at, 1010).alt),
    }


def is_up(place, at):
    sun = sun_at(place, at)
    return float(sun.alt) + float(sun.radius) >= math.radians(-34 / 60)


def is_light(place, at):
    return float(sun_at(place, at).alt) >= math.radians(-6)


def changes(place, start, end, test, begins, ends):
    found, before, minute = [], test(place, start), timedelta(minutes=1)
    at = start
    while at < end:
        after = test(place, at + minute)
        if after != before:
            low, high = at, at + minute
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                low, high = (low, middle) if test(place, middle) == after else (middle, high)
            found.append((high, begins if after else ends))
        before, at = after, at + minute
    return found


def check_by_ephem(place, events):
    """PyEphem's own search for each sunrise and sunset, from an hour before it."""
    for at, kind in events:
        if kind not in ("sunrise", "sunset"):
            continue
        seen = observer(place)
        seen.horizon = "-0:34"
        seen.date = ephem.Date((at - timedelta(hours=1)).replace(tzinfo=None))
        try:
            own = seen.next_rising(ephem.Sun()) if kind == "sunrise" else seen.next_setting(ephem.Sun())
        except (ephem.AlwaysUpError, ephem.NeverUpError):
            continue
        off = abs(own.datetime().replace(tzinfo=timezone.utc) - at)
        assert off < timedelta(seconds=10), (place, kind, at, own)


def day(place, date, zone):
    local = datetime.fromisoformat(date).replace(tzinfo=ZoneInfo(zone))
    start = local.astimezone(timezone.utc)
    end = (local + timedelta(days=1)).astimezone(timezone.utc)
    events = changes(place, start, end, is_up, "sunrise", "sunset")
    events += changes(place, start, end, is_light, "dawn", "dusk")
    events.sort()
    check_by_ephem(place, events)
    seen = observer(place)
    seen.date = ephem.Date((start + (end - start) / 2 - timedelta(hours=12)).replace(tzinfo=None))
    noon = seen.next_transit(ephem.Sun()).datetime()
    sun = "up-part-of-day"
    if not any(kind in ("sunrise", "sunset") for _, kind in events):
        sun = "up-all-day" if is_up(place, start) else "never-up"
    return {"place": place, "date": date, "zone": zone, "sun": sun, "noon": iso(noon),
            "events": [f"{kind} {iso(at)}" for at, kind in events]}


# Desks: which way the person looks, and windows as (bearing, width, top, hidden below). The limits are those of docs/light.md.
DESKS = {
    "window ahead": (180, [(180, 60, 35, 0)]),
    "windows left and behind": (100, [(10, 80, 60, 0), (270, 90, 40, 8)]),
    "balcony behind right": (45, [(210, 130, 50, 3)]),
    "north window in summer": (300, [(330, 100, 45, 0)]),
    "glass all round": (0, [(0, 360, 90, 0)]),
}
SPELLS = [
    ("Stockholm", "2026-01-20", "Europe/Stockholm", "window ahead"),
    ("Stockholm", "2026-03-29", "Europe/Stockholm", "window ahead"),
    ("Göteborg", "2026-05-10", "Europe/Stockholm", "windows left and behind"),
    ("Malmö", "2026-10-25", "Europe/Stockholm", "balcony behind right"),
    ("Kiruna", "2026-06-10", "Europe/Stockholm", "north window in summer"),
    ("Haparanda", "2026-02-20", "Europe/Stockholm", "balcony behind right"),
    ("Reykjavík", "2026-06-29", "Atlantic/Reykjavik", "glass all round"),
    ("Quito", "2026-03-20", "America/Guayaquil", "glass all round"),
    ("Sydney", "2026-12-21", "Australia/Sydney", "windows left and behind"),
]


def vector(bearing, altitude):
    b, a = math.radians(bearing), math.radians(altitude)
    return (math.sin(b) * math.cos(a), math.cos(b) * math.cos(a), math.sin(a))


def glare(place, at, desk):
    facing, windows = DESKS[desk]
    sun = sun_at(place, at, 1010)
    bearing, altitude = math.degrees(sun.az), math.degrees(sun.alt)

    def away(other):
        return (bearing - other + 540) % 360 - 180

    if not any(
        max(0, hidden) <= altitude <= top and abs(away(middle)) <= width / 2 for middle, width, top, hidden in windows
    ):
        return None
    dot = sum(a * b for a, b in zip(vector(bearing, altitude), vector(facing, -15)))
    from_sight = math.degrees(math.acos(dot))
    return "eyes" if from_sight <= 60 else "screen" if from_sight >= 100 else None


def spells(place, date, zone, desk):
    """Minute by minute; a rest of up to ten minutes is none."""
    local = datetime.fromisoformat(date).replace(tzinfo=ZoneInfo(zone))
    at, end = local.astimezone(timezone.utc), (local + timedelta(days=1)).astimezone(timezone.utc)
    found = []
    while at < end:
        kind, after = glare(place, at, desk), at + timedelta(minutes=1)
        if kind and found and found[-1][0] == kind and at - found[-1][2] <= timedelta(minutes=10):
            found[-1][2] = after
        elif kind:
            found.append([kind, at, after])
        at = after
    return {"place": place, "date": date, "zone": zone, "desk": desk,
            "spells": [f"{kind} {iso(start)} {iso(stop)}" for kind, start, stop in found]}


written = {
    "origin": f"PyEphem {ephem.__version__}; tests/workplace/pyephem.py says how",
    "places": {name: {"latitude": place[0], "longitude": place[1]} for name, place in PLACES.items()},
    "positions": [position(place, date, hour) for place in PLACES for date in SEASONS for hour in HOURS],
    "days": [day(*each) for each in DAYS],
    "desks": {
        name: {
            "facing": facing,
            "windows": [dict(zip(("bearing", "width", "top", "hiddenBelow"), window)) for window in windows],
        }
        for name, (facing, windows) in DESKS.items()
    },
    "spells": [spells(*each) for each in SPELLS],
}
# Quito under a sun that is all but overhead, where a bearing says little.
written["positions"] += [position("Quito", "2026-03-20", 17), position("Quito", "2026-09-23", 17)]
target = Path(__file__).with_suffix(".json")
target.write_text(json.dumps(written, ensure_ascii=False, indent=2) + "\n")
