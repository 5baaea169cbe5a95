using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings.Discussion;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>Members of every meeting who ask for the floor and think better of it, on and on, and count what was acknowledged.</summary>
internal sealed class Speakers(Meetings meetings)
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);
    private const int PerMeeting = 4;
    private const string Asked = "RequestToSpeak";
    private const string Withdrew = "WithdrawRequest";
    private readonly ConcurrentDictionary<(int Meeting, string Member, string Action), int> _acknowledged = [];
    private int _orders;
    private int _names;

    /// <summary>Orders that were acknowledged.</summary>
    public int Orders => _orders;

    /// <summary>Goes on until told to stop; every order has a name and is repeated until it is acknowledged.</summary>
    public Task Until(Person person, CancellationToken enough) =>
        Task.WhenAll(from meeting in Enumerable.Range(1, Meetings.Count)
                     from member in Enumerable.Range(2, PerMeeting)
                     select Speak(person, meeting, member, enough));

    /// <summary>Waits until so many more orders have been acknowledged.</summary>
    public async Task UntilMore(int orders, TimeSpan patience)
    {
        var wanted = Orders + orders;
        using var limit = new CancellationTokenSource(patience);
        while (Orders < wanted) await Task.Delay(100, limit.Token);
    }

    /// <summary>Each acknowledged order is in the record once, and nothing else is.</summary>
    public async Task AreAllRecordedOnce()
    {
        for (var meeting = 1; meeting <= Meetings.Count; meeting++)
        {
            var number = meeting;
            var recorded = (await meetings[meeting].History(Caller.Platform)).Entries
                .Where(e => e.Action is Asked or Withdrew)
                .GroupBy(e => (number, e.Actor, e.Action)).ToDictionary(g => g.Key, g => g.Count());
            recorded.OrderBy(r => r.Key).ShouldBe(_acknowledged.Where(a => a.Key.Meeting == number).OrderBy(a => a.Key));
            (await meetings[meeting].Verify(Caller.Platform)).IsIntact.ShouldBeTrue();
        }
    }

    private async Task Speak(Person person, int meeting, int member, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var asks = Named(member);
            Count(meeting, asks, Asked, await person.Give(asks, () => meetings[meeting].RequestToSpeak(asks, new RequestToSpeakRequest())));
            var thinks = Named(member);
            Count(meeting, thinks, Withdrew, await person.Give(thinks, () => meetings[meeting].WithdrawRequest(thinks, new WithdrawRequestRequest())));
            await Task.Delay(Breath, CancellationToken.None);
        }
    }

    private Caller Named(int member) => Meetings.Member(member) with { OrderId = $"{Interlocked.Increment(ref _names)}" };

    private void Count(int meeting, Caller caller, string action, Outcome outcome)
    {
        outcome.Code.ShouldBeNull();
        Interlocked.Increment(ref _orders);
        _acknowledged.AddOrUpdate((meeting, caller.Id, action), 1, (_, n) => n + 1);
    }
}
