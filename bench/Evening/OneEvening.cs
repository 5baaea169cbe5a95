using ChiBo.Evening.Checks;
using ChiBo.Evening.Live;
using ChiBo.Evening.Results;
using ChiBo.Evening.Rooms;
using ChiBo.Evening.Systems;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening;

/// <summary>One evening of all cells with one number of connections.</summary>
internal sealed class OneEvening(Stand stand, Bloc bloc, int connections, DateOnly month)
{
    private const int Ballots = 3;
    private readonly EveningResult _result = new(connections);

    /// <returns>The measures, and whatever the books say against them.</returns>
    public async Task<(EveningResult Result, IReadOnlyList<string> Wrong)> Run()
    {
        using var crowd = new Crowd(stand.ChiBo.Port, connections);
        using var plain = stand.Plain is { } program ? new Crowd(program.Port, connections) : null;
        var rooms = bloc.RoomsOf(month);
        var session = new Session(crowd, rooms, _result, await bloc.Criteria(crowd));
        await session.Convene();
        await using var watchers = await Watchers.Open(stand.ChiBo.Address, rooms);
        var before = await stand.Used();
        await using (new Reporting(stand.ChiBo.Port, bloc.Accounts.Office, rooms[0], _result))
        {
            await session.Open();
            await session.Gather();
            await session.Speak();
        }

        for (var ballot = 1; ballot <= Ballots; ballot++) await Vote(session, plain, ballot);
        await using (new Reporting(stand.ChiBo.Port, bloc.Accounts.Office, rooms[0], _result))
        {
            await session.Conclude();
            await session.Sign();
        }

        _result.All = await stand.Used() - before;
        (_result.Events, _result.Load) = (watchers.Events, ProcessUse.Load);
        return (_result, await new Audit(crowd, stand.Database).Run(rooms));
    }

    private async Task Vote(Session session, Crowd? plain, int ballot)
    {
        await session.OpenBallot(ballot);
        var before = await stand.Used();
        var (took, shots) = await session.Vote(ballot);
        _result.Votes += await stand.Used() - before;
        if (plain is not null) await Compare(session, plain, ballot, took, shots); // what follows from the votes is done
        await session.CloseBallot(ballot);
    }

    private async Task Compare(Session session, Crowd plain, int ballot, TimeSpan took, IReadOnlyList<Shot> shots)
    {
        var same = session.PlainVotes(ballot);
        var plainBefore = ProcessUse.Seconds(stand.Plain!.Id);
        var plainTook = await plain.Send(same);
        _result.Plain.Add(same, plainTook);
        _result.PlainSeconds += ProcessUse.Seconds(stand.Plain.Id) - plainBefore;
        var (mine, theirs) = (new Samples(""), new Samples(""));
        mine.Add(shots, took);
        theirs.Add(same, plainTook);
        _result.Rounds.Add(new Round(mine.PerSecond, mine.Quantile(0.99), theirs.PerSecond, theirs.Quantile(0.99)));
    }
}
