using System.Collections.Concurrent;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;
using Orleans.TestingHost;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>A secret ballot of seven in an extraordinary meeting, on a cluster whose silos come and go.</summary>
internal sealed class BallotRound
{
    public const int Voters = 7;

    /// <summary>So many meetings of a kind a cell may have in a month.</summary>
    public const int MostInOneRoom = 31;

    private const string Opinion = "Ý kiến khác của riêng tôi, số";
    private const int MostAttempts = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly MeetingRoom _room;
    private readonly ConcurrentDictionary<int, string> _numbers = [];
    private int _faults;

    private BallotRound(MeetingRoom room, int number) => (_room, MeetingId) = (room, $"{ChiBoCluster.CellId}/2026-11-extraordinary-{number}");

    public string MeetingId { get; }

    /// <summary>Calls that failed and were sent again.</summary>
    public int Faults => _faults;

    /// <summary>What voters were given, and what they wrote: neither may be anywhere but in their hands while the ballot is open.</summary>
    public IEnumerable<string> Secrets => [.. _numbers.Values, Opinion];

    public IMeetingGrain Meeting => _room.Client.GetGrain<IMeetingGrain>(MeetingId);

    public static async Task<MeetingRoom> Room(short silos, LogLevel level = LogLevel.None)
    {
        var room = await MeetingRoom.Start(Voters, silos, level);
        var settings = (await room.Bloc.View(MeetingRoom.Office))!.Settings;
        await MeetingRoom.Done(room.Bloc.ChangeSettings(
            MeetingRoom.Office, new ChangeBlocSettingsRequest(settings with { ElectronicSecretBallots = true })));
        room.Clock.Advance(MeetingRoom.ScheduledAt - room.Clock.GetUtcNow());
        return room;
    }

    /// <param name="room">Made by <see cref="Room"/>.</param>
    /// <param name="number">From 1.</param>
    public static async Task<BallotRound> Open(MeetingRoom room, int number)
    {
        var round = new BallotRound(room, number);
        var (meeting, chair) = (round.Meeting, room.Secretary);
        Task Do(Func<Task<Outcome>> order) => MeetingRoom.Done(Sent(order));
        await Do(() => meeting.PlanMeeting(chair, new PlanMeetingRequest(room.Clock.GetUtcNow().AddMinutes(1), "Hội trường", "Đột xuất")));
        await Do(() => meeting.SetAgenda(chair, new SetAgendaRequest([new AgendaItemRequest("Biểu quyết", AgendaItemKind.Discussion)])));
        await Do(() => meeting.ConveneMeeting(chair));
        await Do(() => meeting.OpenMeeting(chair, new OpenMeetingRequest()));
        await Do(() => meeting.RecordAttendance(chair, new RecordAttendanceRequest(
            [.. Enumerable.Range(2, Voters - 1).Select(i => new AttendanceEntryRequest(MeetingRoom.IdOf(i), AttendanceStatus.Present))])));
        await Do(() => meeting.OpenBallot(chair, new OpenBallotRequest("Đề nghị khen thưởng?", BallotForm.ElectronicSecretBallot)));
        return round;
    }

    /// <summary>The silo that has the meeting.</summary>
    public async Task<InProcessSiloHandle> Holder()
    {
        var address = await Sent(() => _room.Client.GetGrain<IManagementGrain>(0).GetActivationAddress(Meeting).AsTask());
        return _room.Silos.Silos.Single(s => s.SiloAddress.Equals(address));
    }

    /// <summary>A silo that does not have it.</summary>
    public async Task<InProcessSiloHandle> Other()
    {
        var holder = await Holder();
        return _room.Silos.Silos.First(s => s != holder);
    }

    /// <summary>Votes in a first attempt.</summary>
    public async Task<VoteReceipt> Vote(int member) => Keep(member, await Sent(() => Cast(_room.Client, member)));

    /// <summary>
    /// Votes as somebody with a phone does while silos come and go, and again when that fails: then they may hear that they have
    /// voted, and do not know the number of their paper.
    /// </summary>
    public async Task VoteUntilTaken(IGrainFactory grains, int member)
    {
        var deadline = DateTime.UtcNow + Patience;
        var hasFailed = false;
        while (true)
        {
            try
            {
                var receipt = Keep(member, await Cast(grains, member));
                if (hasFailed && receipt.Outcome.Code == "ballot.already-voted") return;
                receipt.Outcome.Code.ShouldBeNull();
                return;
            }
            catch (Exception fault) when (fault is not ShouldAssertException && DateTime.UtcNow < deadline)
            {
                hasFailed = true;
                Interlocked.Increment(ref _faults);
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The factory of a silo, which calls from inside the cluster as a second gateway does from outside.</summary>
    public IGrainFactory Through(InProcessSiloHandle silo) =>
        _room.Silos.GetSiloServiceProvider(silo.SiloAddress).GetRequiredService<IGrainFactory>();

    public async Task<BallotView> See() => (await Sent(() => Meeting.Get(_room.Secretary))).ShouldNotBeNull().Ballots.Single();

    public async Task<MineView> Mine(int member) => (await Sent(() => Meeting.Get(MeetingRoom.Member(member)))).ShouldNotBeNull().Mine;

    /// <summary>Closes the ballot; then each voter's paper is in the box, once, and what was written of it never showed whose.</summary>
    public async Task CloseAndCount(StoredBallots stored)
    {
        await MeetingRoom.Done(Sent(() => Meeting.CloseBallot(_room.Secretary, new CloseBallotRequest("b1"))));
        var ballot = await See();
        ballot.Box.Length.ShouldBe(Voters);
        ballot.Box.Select(p => p.TrackingNumber).ShouldBeUnique();
        foreach (var (member, number) in _numbers)
        {
            var paper = ballot.Box.Single(p => p.TrackingNumber == number);
            (paper.Choice, paper.OtherOpinion).ShouldBe((ChoiceOf(member), OpinionOf(member)));
        }

        ballot.Box.Select(p => (p.Choice, p.OtherOpinion)).Order()
            .ShouldBe(Enumerable.Range(1, Voters).Select(i => (ChoiceOf(i), OpinionOf(i))).Order());
        for (var member = 1; member <= Voters; member++) (await Mine(member)).VotedBallots.ShouldBe(["b1"]);
        stored.Pairings(MeetingId).ShouldBeEmpty();
    }

    /// <summary>Calls again where the call did not leave: the client does not know yet that a silo is gone.</summary>
    private static async Task<T> Sent<T>(Func<Task<T>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (Exception fault) when (fault is ConnectionFailedException or SiloUnavailableException && attempt < MostAttempts)
            {
                await Task.Delay(100);
            }
        }
    }

    private Task<VoteReceipt> Cast(IGrainFactory grains, int member) => grains.GetGrain<IMeetingGrain>(MeetingId)
        .CastVote(MeetingRoom.Member(member), new CastVoteRequest("b1", ChoiceOf(member), OpinionOf(member)));

    private VoteReceipt Keep(int member, VoteReceipt receipt)
    {
        if (receipt.TrackingNumber is { } number) _numbers[member] = number;
        return receipt;
    }

    private static VoteChoice ChoiceOf(int member) => (VoteChoice)(member % 3);

    private static string? OpinionOf(int member) => ChoiceOf(member) == VoteChoice.Other ? $"{Opinion} {member}" : null;
}
