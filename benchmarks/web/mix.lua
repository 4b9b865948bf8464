-- What readers and programs ask in the mean, for wrk: pages of days, data, the book and its records, some lists.
-- Each connection waits between requests, so that all together ask about RATE times a second, whether or not answers are slow.
local key, rate, connections = os.getenv("SHOALS_KEY"), tonumber(os.getenv("RATE")), tonumber(os.getenv("CONNECTIONS"))
local number = 0

function setup(thread) number = number + 1; thread:set("seed", number) end

function init() math.randomseed(seed); statuses = 0 end

-- one of 56 days, as somebody looks through two months
local function day() return string.format("2024-%02d-%02d", math.random(4, 5), math.random(1, 28)) end

local kinds = {
  {30, function() return "/ja/today?day=" .. day() end},
  {10, function() return "/en/today" end},
  {15, function() return "/en/today.json?day=" .. day() end},
  {15, function() return "/records?limit=100&after=" .. 100 * math.random(0, 1400) end},
  {10, function() return "/ja/book" end},
  {5, function() return "/en/plan" end},
  {5, function() return "/days.json" end},
  {4, function() return "/en/areas.json" end},
  {3, function() return "/notes" end},
  {2, function() return "/en/doctor" end},
  {1, function() return "/metrics" end},
}

function request()
  local at = math.random(1, 100)
  for _, kind in ipairs(kinds) do
    at = at - kind[1]
    if at <= 0 then
      local path = kind[2]()
      local html = not (path:find("json") or path:find("records") or path:find("notes") or path:find("metrics"))
      return wrk.format("GET", path, {
        ["Authorization"] = "Bearer " .. key, ["Accept"] = html and "text/html" or "*/*", ["Accept-Encoding"] = "gzip",
      })
    end
  end
end

function delay()
  if rate == 0 then return 0 end
  return math.floor(-math.log(1 - math.random()) * 1000 * connections / rate + 0.5)
end

function done(summary, latency, requests)
  io.write(string.format("RESULT %d %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), latency.max,
    summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
