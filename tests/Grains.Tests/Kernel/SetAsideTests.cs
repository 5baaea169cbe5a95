using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel.Polls.V1;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>What one record holds stops nothing else of it, and no other.</summary>
public sealed class SetAsideTests
{
    private const string MeetingId = $"{ChiBoCluster.CellId}/2026-12-extraordinary-1";

    [Fact]
    public async Task A_fact_that_cannot_be_read_stops_no_other_and_is_noted()
    {
        var aside = new Noted();
        await using var cluster = await PollCluster.Start(aside: aside);
        cluster.Bus.IsDead = true;
        await cluster.Poll().Vote("an", true);
        await cluster.Poll().Vote("bình", true);
        await cluster.Bus.Until(bus => bus.Refused > 0);
        await cluster.Poll().Deactivate();
        cluster.Store.Tamper("b/o/c/poll", text => text.Replace(
            "@1.0\",\"Type\":\"V1.PollVoteTaken\"", "@1.0\",\"Type\":\"V1.Unknown\"", StringComparison.Ordinal));
        cluster.Bus.IsDead = false;
        await cluster.Poll().Voters();
        await cluster.Bus.Until(bus => bus.Taken.Any(m => m.Message is PollChanged) && bus.Taken.Any(m => m.Message is PollVoteTaken));
        cluster.Bus.Taken.Select(m => m.Message).OfType<PollVoteTaken>().Select(f => f.Vote).ShouldBe(["b/o/c/poll#bình"]);
        aside.Records.Keys.ShouldBe(["b/o/c/poll#b/o/c/poll@1.0"]);
        await cluster.Poll().Vote("chi", true);
        await cluster.Bus.Until(bus => bus.Taken.Any(m => m.Message is PollVoteTaken { Vote: "b/o/c/poll#chi" }));
        cluster.Store.Find("b/o/c/poll")!.Outbox.ShouldContain(m => m.Type == "V1.Unknown"); // nothing is lost
    }

    [Fact]
    public async Task A_meeting_that_was_stored_with_any_text_and_any_instant_is_read_told_and_called_off()
    {
        var before = await ChiBoCluster.StartWithCells();
        await ChiBoCluster.Done(Meeting(before).PlanMeeting(ChiBoCluster.Secretary, new PlanMeetingRequest(
            new(2026, 12, 4, 12, 0, 0, TimeSpan.Zero), "P. 1", "Chuyen de")));
        await before.DisposeAsync(); // it would write its record once more when the bus has taken it
        before.Store.Tamper(MeetingId, text => text
            .Replace("2026-12-04T12:00:00", "9999-12-31T20:00:00", StringComparison.Ordinal)
            .Replace("Chuyen de", "Chuyen\\u0000 de\\ufffe\\u0001", StringComparison.Ordinal)
            .Replace("\"P. 1\"", "\"P.\uffff 1\\u0000\"", StringComparison.Ordinal));

        await using var after = await ChiBoCluster.Start(before.Store);
        var view = (await Meeting(after).Get(ChiBoCluster.Secretary))!;
        (view.Title, view.Place, view.ScheduledAt.Year).ShouldBe(("Chuyen de", "P. 1", 9999));
        (await Meeting(after).Resend()).ShouldBe(1);
        after.Bus.Taken.Select(m => m.Message).OfType<MeetingSnapshot>().Last().Title.ShouldBe("Chuyen de");
        await ChiBoCluster.Done(Meeting(after).CancelMeeting(ChiBoCluster.Secretary, new CancelMeetingRequest("Gõ nhầm năm")));
    }

    [Fact]
    public async Task A_grain_that_is_called_otherwise_takes_what_the_door_takes_and_no_more()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        (await cluster.Cell.Rename(ChiBoCluster.Office, new RenameCellRequest("Chi bộ\0"))).Code.ShouldBe("common.text-character");
        await ChiBoCluster.Done(cluster.Cell.Rename(ChiBoCluster.Office, new RenameCellRequest(" Chi bộ\u200b  Ba ")));
        (await cluster.Cell.View(ChiBoCluster.Office))!.Name.ShouldBe("Chi bộ Ba");
        (await cluster.Cell.AdmitMember(ChiBoCluster.Secretary, new AdmitMemberRequest(
            "dv-9", "Lê Chín", DateOnly.MaxValue, null, Domain.Cells.MemberStanding.Active, null))).Code.ShouldBe("common.invalid-value");
        (await Meeting(cluster).PlanMeeting(ChiBoCluster.Secretary, new PlanMeetingRequest(
            DateTimeOffset.MaxValue, null, "x"))).Code.ShouldBe("common.invalid-value");
        (await Meeting(cluster).PlanMeeting(ChiBoCluster.Secretary, new PlanMeetingRequest(
            new(2062, 11, 4, 0, 0, 0, TimeSpan.Zero), null, "x"))).Code.ShouldBe("meeting.too-far");
    }

    private static IMeetingGrain Meeting(ChiBoCluster cluster) => cluster.Grains.GetGrain<IMeetingGrain>(MeetingId);

    private sealed class Noted : ISetAside
    {
        public ConcurrentDictionary<string, Exception> Records { get; } = [];

        public void Note(string record, Exception fault) => Records[record] = fault;

        public void Taken(string record) => Records.TryRemove(record, out _);
    }
}
