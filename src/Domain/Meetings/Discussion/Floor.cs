using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Who speaks, who waits, and who has spoken for how long.</summary>
public sealed record Floor
{
    public static Floor Silent { get; } = new();

    /// <summary>In the order of the requests.</summary>
    public ImmutableArray<SpeakingRequest> Queue { get; init; } = [];

    public Turn? Current { get; init; }

    public ImmutableArray<SpokenTime> Times { get; init; } = [];

    internal bool HasBegun => Current is not null || !Queue.IsEmpty || !Times.IsEmpty;

    public bool IsInQueue(string? personId)
    {
        foreach (var request in Queue)
            if (request.PersonId == personId) return true;
        return false;
    }

    internal bool HasSpoken(string personId) => Times.Any(t => t.PersonId == personId);

    internal Floor Ask(SpeakingRequest request) => this with { Queue = Queue.Add(request) };

    internal Floor Without(string personId) => this with { Queue = Queue.RemoveAll(r => r.PersonId == personId) };

    internal Floor Give(Turn turn) => EndTurn(turn.Since).Without(turn.PersonId) with { Current = turn };

    internal Floor EndTurn(DateTimeOffset at)
    {
        if (Current is not { } turn) return this;
        var seconds = int.Max(0, (int)(at - turn.Since).TotalSeconds); // clocks of several silos need not agree
        for (var i = 0; i < Times.Length; i++)
        {
            if (Times[i].PersonId != turn.PersonId) continue;
            var longer = Times[i] with { Turns = Times[i].Turns + 1, Seconds = Times[i].Seconds + seconds };
            return this with { Current = null, Times = Times.SetItem(i, longer) };
        }

        return this with { Current = null, Times = Times.Add(new SpokenTime(turn.PersonId, 1, seconds)) };
    }

    internal Floor Leave(string personId, DateTimeOffset at) =>
        (Current?.PersonId == personId ? EndTurn(at) : this).Without(personId);

    internal Floor Close(DateTimeOffset at) => EndTurn(at) with { Queue = [] };
}
