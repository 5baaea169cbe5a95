using System.Text.Json.Nodes;
using ChiBo.Evening.Results;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Rooms;

/// <summary>All rooms go through the evening together, each step when everybody has taken the one before.</summary>
internal sealed class Session(Crowd crowd, IReadOnlyList<Room> rooms, EveningResult result, IReadOnlyList<(string Code, double Max)> criteria)
{
    private const string Screen = "query($id: ID!) { meeting(id: $id) { checkInCode { digits } agenda { items { id } } } }";

    public async Task Convene()
    {
        await Each("prepare", Orders.Plan);
        await Each("prepare", Orders.Prepare);
        await Each("prepare", Orders.Agenda);
        await Each("prepare", room => Orders.Plain(room, room.Chair, room.Days(-3), "conveneMeeting"));
    }

    public async Task Open()
    {
        await Each("open", room => Orders.Plain(room, room.Chair, room.Minute(0), "openMeeting"));
        var screens = rooms.Select(r => Shot.Question(r.Chair, r.Minute(2), Screen, $"{{\"id\":\"{r.Id}\"}}")).ToArray();
        await crowd.Send(screens, read: true);
        foreach (var (room, screen) in rooms.Zip(screens))
        {
            var meeting = JsonNode.Parse(screen.Text!)!["data"]!["meeting"]!;
            room.Code = meeting["checkInCode"]!["digits"]!.GetValue<string>();
            room.Items = [.. meeting["agenda"]!["items"]!.AsArray().Select(i => i!["id"]!.GetValue<string>())];
        }
    }

    /// <summary>Everybody but the chair, who is there since the opening.</summary>
    public async Task Gather()
    {
        await Send("check-in", Minute.Shuffle(rooms, 1, room => room.Present.Skip(1).Select(who => (room, Orders.CheckIn(room, who)))));
        await Each("open", Orders.AppointMinutesTaker);
    }

    public Task Speak() =>
        Send("speak", Minute.Shuffle(rooms, 2, room => room.Present.Select(who => (room, Orders.RequestToSpeak(room, who)))));

    public Task OpenBallot(int ballot) => Each("ballot", room => Orders.OpenBallot(room, ballot));

    /// <returns>How long it took, and what was sent.</returns>
    public Task<(TimeSpan Took, IReadOnlyList<Shot> Shots)> Vote(int ballot) =>
        Send("vote", Votes(ballot, (room, who, choice) => (room, Orders.CastVote(room, who, ballot, choice))));

    public Task CloseBallot(int ballot) => Each("ballot", room => Orders.CloseBallot(room, ballot));

    /// <summary>The same votes, in the same order, for the plain program.</summary>
    public IReadOnlyList<Shot> PlainVotes(int ballot) =>
        Votes(ballot, (room, who, choice) => Shot.PlainVote(who, room.Id, $"b{ballot}", choice));

    public async Task Conclude()
    {
        await Each("conclude", room => Orders.ConcludeItem(room, 0));
        await Each("conclude", room => Orders.ConcludeItem(room, 1));
        await Each("score", room => Orders.ProposeSelfScore(room, criteria));
        await Each("score", Orders.AdoptSelfScore);
        await Each("conclude", room => Orders.Plain(room, room.Chair, room.Minute(95), "concludeMeeting"));
    }

    public async Task Sign()
    {
        await Each("minutes", room => Orders.Plain(room, room.MinutesTaker, room.Minute(180), "draftMinutes"));
        await Each("minutes", room => Orders.Plain(room, room.Chair, room.Minute(300), "approveMinutes"));
        await Each("sign", room => Orders.Plain(room, room.MinutesTaker, room.Minute(360), "signMinutes"));
        await Each("sign", room => Orders.Plain(room, room.Chair, room.Minute(420), "signMinutes"));
        await Each("minutes", room => Orders.Plain(room, room.Chair, room.Days(1), "publishMinutes"));
        await Each("score", room => Orders.Plain(room, room.Superior, room.Days(4), "confirmScore"));
    }

    private IReadOnlyList<T> Votes<T>(int ballot, Func<Room, People.Account, string, T> vote) =>
        Minute.Shuffle(rooms, 10 + ballot, room => room.Voters.Select((who, i) => vote(room, who, i % 25 == 24 ? "AGAINST" : "FOR")));

    private Task Each(string kind, Func<Room, Shot> order) => Send(kind, [.. rooms.Select(room => (room, order(room)))]);

    private async Task<(TimeSpan Took, IReadOnlyList<Shot> Shots)> Send(string kind, IReadOnlyList<(Room Room, Shot Shot)> orders)
    {
        Shot[] shots = [.. orders.Select(o => o.Shot)];
        var took = await crowd.Send(shots);
        result.Of(kind).Add(shots, took);
        foreach (var (room, shot) in orders)
            if (shot.Outcome == Outcome.Acknowledged) room.Keep(shot.Who.Name, shot.Action);
            else await Console.Error.WriteLineAsync($"{kind} {shot.Outcome} {room.Id} {shot.Who.Name}: {shot.Text}");
        return (took, shots);
    }
}
