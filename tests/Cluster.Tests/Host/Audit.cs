using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>What people were told is carried out, held against the meetings' record of changes.</summary>
internal sealed class Audit
{
    private readonly ConcurrentDictionary<(string Meeting, string Actor, string Action), int> _acknowledged = [];
    private readonly ConcurrentQueue<string> _troubles = [];
    private int _orders;

    /// <summary>Orders that were acknowledged.</summary>
    public int Orders => _orders;

    /// <summary>What requests failed with before they were sent again.</summary>
    public string[] Troubles => [.. _troubles];

    /// <param name="meeting">About which meeting.</param>
    /// <param name="actor">Whose.</param>
    /// <param name="mutation">The order as GraphQL names it; the record names it with a capital.</param>
    public void Acknowledged(string meeting, string actor, string mutation)
    {
        Interlocked.Increment(ref _orders);
        _acknowledged.AddOrUpdate((meeting, actor, char.ToUpperInvariant(mutation[0]) + mutation[1..]), 1, (_, n) => n + 1);
    }

    public void Failed(string trouble) => _troubles.Enqueue(trouble);

    /// <summary>Waits until so many more orders have been acknowledged.</summary>
    public async Task UntilMore(int orders, TimeSpan patience)
    {
        var wanted = Orders + orders;
        using var limit = new CancellationTokenSource(patience);
        while (Orders < wanted) await Task.Delay(50, limit.Token);
    }

    /// <summary>Each acknowledged order is in the record once, nothing else that people order is, and the record is whole.</summary>
    public async Task Agrees(IClusterClient grains)
    {
        _acknowledged.ShouldNotBeEmpty();
        foreach (var meeting in _acknowledged.GroupBy(a => a.Key.Meeting))
        {
            var grain = grains.GetGrain<IMeetingGrain>(meeting.Key);
            var recorded = (await grain.History(Caller.Platform)).Entries
                .Where(e => e.Actor != Caller.Platform.Id)
                .GroupBy(e => $"{e.Actor} {e.Action}").ToDictionary(g => g.Key, g => g.Count());
            recorded.OrderBy(r => r.Key).ShouldBe(
                meeting.Select(a => KeyValuePair.Create($"{a.Key.Actor} {a.Key.Action}", a.Value)).OrderBy(a => a.Key), meeting.Key);
            (await grain.Verify(Caller.Platform)).IsIntact.ShouldBeTrue(meeting.Key);
        }
    }

    public override string ToString() =>
        $"{Orders} orders; sent again: {string.Join(", ", _troubles.GroupBy(t => t).Select(g => $"{g.Count()} × {g.Key}"))}";
}
