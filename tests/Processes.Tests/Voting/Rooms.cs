using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Voting;

/// <summary>A few meetings of the demo, all in session at once.</summary>
internal sealed class Rooms
{
    private const int Count = 4;

    /// <summary>docs/operations.md promises it, from the end of the trouble on.</summary>
    public static readonly TimeSpan Promised = TimeSpan.FromSeconds(60);

    private readonly Room[] _rooms;

    private Rooms(Room[] rooms) => _rooms = rooms;

    public int Voters => _rooms.Sum(r => r.Voters);

    public static async Task<Rooms> Open(DemoProcess demo)
    {
        var groups = (from user in demo.People
                      from role in user!["groups"]?.AsArray() ?? []
                      select (Group: role!.GetValue<string>(), Name: user["username"]!.GetValue<string>())).ToLookup(u => u.Group, u => u.Name);
        var rooms = (from secretaries in groups
                     where secretaries.Key.EndsWith("/secretary", StringComparison.Ordinal)
                     let cell = secretaries.Key[1..^"/secretary".Length]
                     orderby cell
                     let secretary = secretaries.First()
                     select new Room(demo, cell, secretary, [.. groups[$"/{cell}/member"].Where(m => m != secretary)])).Take(Count).ToArray();
        await Task.WhenAll(rooms.Select(r => r.Open()));
        return new Rooms(rooms);
    }

    public Task OpenBallots() => Task.WhenAll(_rooms.Select(r => r.OpenBallot()));

    /// <summary>Everybody votes in the ballot that is open.</summary>
    public Task Vote(Round round) => Task.WhenAll(_rooms.Select(r => r.Vote(round)));

    /// <summary>In the grains and, as soon as it has heard, in the read model: each acknowledged vote once, nothing else.</summary>
    /// <param name="shown">The version of a meeting that the read model shows; null while there is none.</param>
    public async Task Audit(Func<string, Task<long?>> shown)
    {
        foreach (var room in _rooms)
        {
            var version = await room.Audit();
            var deadline = DateTime.UtcNow + Promised;
            while (await shown(room.Id) != version)
            {
                if (DateTime.UtcNow > deadline) throw new TimeoutException($"The read model does not show {room.Id} at {version}.");
                await Task.Delay(100);
            }
        }
    }
}
