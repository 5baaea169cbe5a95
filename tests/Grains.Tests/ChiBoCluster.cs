using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel;
using ChiBo.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.TestingHost;

namespace ChiBo.Grains.Tests;

/// <summary>A silo with ChiBo's grains, on a store that outlives it and can be told to fail.</summary>
public sealed class ChiBoCluster : IAsyncDisposable
{
    public const string BlocId = "khoi-mau";
    public const string OrganisationId = "khoi-mau/so-tai-chinh";
    public const string CellId = "khoi-mau/so-tai-chinh/cb-01";
    public const string OtherCellId = "khoi-mau/so-tai-chinh/cb-02";

    /// <summary>
    /// After this month's regular meetings and before the next month's are planned: nothing happens by itself.
    /// </summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 10, 5, 0, 0, TimeSpan.Zero);

    private readonly InProcessTestCluster _cluster;

    private ChiBoCluster(InProcessTestCluster cluster, StoredRecords store, RecordedBus bus) =>
        (_cluster, Store, Bus) = (cluster, store, bus);

    public static Caller Office { get; } = With(Role.BlocOffice, BlocId);

    public static Caller Secretary { get; } = With(Role.Secretary, CellId);

    public static Caller OtherSecretary { get; } = With(Role.Secretary, OtherCellId);

    public static Caller Member { get; } = With(Role.Member, CellId);

    public static Caller Stranger { get; } = With(Role.BlocOffice, "khoi-khac");

    public StoredRecords Store { get; }

    public RecordedBus Bus { get; }

    public IGrainFactory Grains => _cluster.Client;

    public IBlocGrain Bloc => _cluster.Client.GetGrain<IBlocGrain>(BlocId + "/");

    public IOrganisationGrain Organisation => _cluster.Client.GetGrain<IOrganisationGrain>(OrganisationId);

    public ICellGrain Cell => _cluster.Client.GetGrain<ICellGrain>(CellId);

    public ICellGrain OtherCell => _cluster.Client.GetGrain<ICellGrain>(OtherCellId);

    /// <param name="store">What an earlier cluster left behind; null for nothing.</param>
    public static async Task<ChiBoCluster> Start(StoredRecords? store = null)
    {
        store ??= new StoredRecords();
        var bus = new RecordedBus();
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseInMemoryReminderService();
            silo.StoreChiBoGrains(_ => store);
            silo.Services.AddSingleton<IMessageBus>(bus);
            silo.Services.AddLogging(log => log.SetMinimumLevel(LogLevel.Critical));
            silo.AddChiBoGrains(_ => new AdjustableClock(Now));
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new ChiBoCluster(cluster, store, bus);
    }

    /// <summary>A bloc with an organisation and two cells; the first has members dv-1 (secretary), dv-2 and dv-3.</summary>
    public static async Task<ChiBoCluster> StartWithCells()
    {
        var cluster = await Start();
        await Done(cluster.Bloc.Register(Office, new RegisterBlocRequest("Đảng bộ Khối mẫu")));
        await Done(cluster.Organisation.Register(Office, new RegisterOrganisationRequest("Sở Tài chính")));
        await Done(cluster.Cell.Register(Office, new RegisterCellRequest("Chi bộ 1")));
        await Done(cluster.OtherCell.Register(Office, new RegisterCellRequest("Chi bộ 2")));
        var import = await cluster.Cell.ImportRoster(Secretary, new ImportRosterRequest([.. """
            Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Chức vụ
            dv-1;Lê Một;CT;01/01/2020;Bí thư
            dv-2;Lê Hai;CT;01/01/2020;
            dv-3;Lê Ba;DB;01/01/2020;
            """u8]));
        import.Added.ShouldBe(3);
        return cluster;
    }

    public static async Task Done(Task<Outcome> order) => (await order).Code.ShouldBeNull();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private static Caller With(Role role, string scope) => new($"{role}".ToLowerInvariant(), null, [new CallerGrant(role, scope)]);
}
