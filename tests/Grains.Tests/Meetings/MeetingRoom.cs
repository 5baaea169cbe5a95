using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Agenda;
using ChiBo.Contracts.Grains.Meetings.Attendance;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel;
using ChiBo.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>
/// A cell with its members and one regular meeting, on a silo whose store, bus and clock belong to the test.
/// </summary>
public sealed class MeetingRoom : IAsyncDisposable
{
    public const string MeetingId = $"{ChiBoCluster.CellId}/2026-11-regular-1";

    /// <summary>Half past one in the afternoon of 4 November, in Viet Nam.</summary>
    public static readonly DateTimeOffset ScheduledAt = new(2026, 11, 4, 6, 30, 0, TimeSpan.Zero);

    private readonly InProcessTestCluster _cluster;

    private MeetingRoom(
        InProcessTestCluster cluster, StoredRecords store, RecordedBus bus, RecordedLog log, AdjustableClock clock,
        Deactivations deactivations, int members) =>
        (_cluster, Store, Bus, Log, Clock, Deactivations, Members) =
        (cluster, store, bus, log, clock, deactivations, members);

    public StoredRecords Store { get; }

    public RecordedBus Bus { get; }

    public RecordedLog Log { get; }

    public AdjustableClock Clock { get; }

    public Deactivations Deactivations { get; }

    public int Members { get; }

    public static Caller Office { get; } = new("office", null, [new CallerGrant(Role.BlocOffice, ChiBoCluster.BlocId)]);

    public static Caller Superior { get; } =
        new("superior", "dv-900", [new CallerGrant(Role.OrganisationCommittee, ChiBoCluster.OrganisationId)]);

    /// <summary>Chairs.</summary>
    public Caller Secretary { get; } = new(
        "dv-001", "dv-001",
        [new CallerGrant(Role.Member, ChiBoCluster.CellId), new CallerGrant(Role.Secretary, ChiBoCluster.CellId)]);

    /// <summary>Writes the minutes.</summary>
    public Caller Taker => Member(2);

    public IClusterClient Client => _cluster.Client;

    /// <summary>The silos, which a test may stop and add to.</summary>
    public InProcessTestCluster Silos => _cluster;

    public IMeetingGrain Meeting => Client.GetGrain<IMeetingGrain>(MeetingId);

    public IBlocGrain Bloc => Client.GetGrain<IBlocGrain>("khoi-mau/");

    public ICellGrain Cell => Client.GetGrain<ICellGrain>(ChiBoCluster.CellId);

    /// <summary>The reminders that wake a grain.</summary>
    public async Task<IEnumerable<ReminderEntry>> RemindersOf(IGrain grain) =>
        (await _cluster.GetSiloServiceProvider().GetRequiredService<IReminderTable>().ReadRows(grain.GetGrainId()))
        .Reminders;

    public static string IdOf(int member) => $"dv-{member:000}";

    public static Caller Member(int number) =>
        new(IdOf(number), IdOf(number), [new CallerGrant(Role.Member, ChiBoCluster.CellId)]);

    /// <param name="members">Full members, the secretary among them.</param>
    /// <param name="silos">How many there are at first.</param>
    /// <param name="level">The least that <see cref="Log"/> records.</param>
    public static async Task<MeetingRoom> Start(int members, short silos = 1, LogLevel level = LogLevel.Trace)
    {
        var room = await Start(new StoredRecords(), members, null, silos, level);
        await Done(room.Client.GetGrain<IBlocGrain>("khoi-mau/").Register(Office,
            new RegisterBlocRequest("Đảng bộ Khối")));
        await Done(room.Client.GetGrain<IOrganisationGrain>(ChiBoCluster.OrganisationId)
            .Register(Office, new RegisterOrganisationRequest("Đảng bộ Sở Tài chính")));
        await Done(room.Cell.Register(Office, new RegisterCellRequest("Chi bộ 1")));
        var rows = Enumerable.Range(1, members).Select(i => ChiBoCluster.Row(IdOf(i), $"Đảng viên {i}") with
        {
            Position = i == 1 ? CellPosition.Secretary : null,
        });
        (await room.Cell.ImportRoster(Office, new ImportRosterRequest { Rows = [.. rows] })).Added.ShouldBe(members);
        return room;
    }

    /// <summary>Another silo over what was stored.</summary>
    public async Task<MeetingRoom> Restart()
    {
        await DisposeAsync();
        return await Start(Store, Members, Clock);
    }

    /// <summary>The meeting is in session, its agenda has two items, and nobody but the chair is there.</summary>
    public async Task Open()
    {
        await Done(Meeting.PlanMeeting(Secretary, new PlanMeetingRequest(ScheduledAt, "Hội trường A")));
        await Done(Meeting.PrepareMeeting(Secretary, Report));
        await Done(Meeting.SetAgenda(Secretary, new SetAgendaRequest(
        [
            new AgendaItemRequest("Báo cáo tháng 10", AgendaItemKind.Report, "dv-001", 20),
            new AgendaItemRequest("Thảo luận", AgendaItemKind.Discussion),
        ])));
        await Done(Meeting.ConveneMeeting(Secretary));
        Clock.Advance(ScheduledAt - Clock.GetUtcNow());
        await Done(Meeting.OpenMeeting(Secretary, new OpenMeetingRequest()));
        await Done(Meeting.AppointMinutesTaker(Secretary, new AppointMinutesTakerRequest("dv-002")));
    }

    /// <summary>Everybody checks in with the room's code.</summary>
    public async Task Gather()
    {
        var code = (await Meeting.GetCheckInCode(Secretary))!.Digits;
        await Task.WhenAll(Enumerable.Range(2, Members - 1)
            .Select(i => Done(Meeting.CheckIn(Member(i), new CheckInRequest(code)))));
    }

    public async Task<MeetingView> See(Caller caller) => (await Meeting.Get(caller)).ShouldNotBeNull();

    public static async Task Done(Task<Outcome> order)
    {
        var outcome = await order;
        outcome.Code.ShouldBeNull(string.Join(", ", outcome.Arguments));
    }

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static PrepareMeetingRequest Report { get; } = new(
        "Công tác xây dựng Đảng", "Nhiệm vụ chuyên môn", "Công đoàn, đoàn thanh niên", "Chương trình tháng 12",
        ["Vì sao còn việc chậm?"], "Ổn định", SecretaryPreparation: "Bí thư chuẩn bị");

    private static async Task<MeetingRoom> Start(
        StoredRecords store, int members, AdjustableClock? clock = null, short silos = 1, LogLevel level = LogLevel.Trace)
    {
        var (bus, log, deactivations) = (new RecordedBus(), new RecordedLog(), new Deactivations());
        clock ??= new AdjustableClock(ScheduledAt - TimeSpan.FromDays(10));
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseInMemoryReminderService();
            silo.StoreChiBoGrains(_ => store);
            silo.Services.AddSingleton<IMessageBus>(bus);
            silo.Services.AddLogging(l => l.AddProvider(log).SetMinimumLevel(level));
            silo.AddChiBoGrains(_ => clock);
            silo.AddSteadyDirectory();
            silo.AddIncomingGrainCallFilter(deactivations);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new MeetingRoom(cluster, store, bus, log, clock, deactivations, members);
    }
}
