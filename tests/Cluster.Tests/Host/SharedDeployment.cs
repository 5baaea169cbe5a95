using System.Text;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Office.Lists;

namespace ChiBo.Cluster.Tests.Host;

/// <summary>
/// One deployment with two gateways for the tests that leave as many silos, gateways and servers behind as they found; each has an
/// organisation of its own.
/// </summary>
public sealed class SharedDeployment : IAsyncLifetime
{
    private Deployment? _deployment;
    private int _organisations;

    /// <summary>Skips the test where there is no server.</summary>
    internal Deployment Running
    {
        get
        {
            Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
            Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
            return _deployment!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (TestServers.Postgres is null || TestServers.RabbitMq is null) return;
        _deployment = await Deployment.Start(gateways: 2);
        var office = new Caller(TestRealm.Office, null, [new CallerGrant(Role.BlocOffice, TestRealm.Bloc)]);
        var bloc = _deployment.Grains.GetGrain<IBlocGrain>(ScopePath.Parse(TestRealm.Bloc).ToKey());
        await Meetings.Done(bloc.Register(office, new RegisterBlocRequest("Đảng bộ Khối")));
        var settings = (await bloc.View(office))!.Settings;
        await Meetings.Done(bloc.ChangeSettings(office, new ChangeBlocSettingsRequest(settings with { ElectronicSecretBallots = true })));
        for (var organisation = 1; organisation <= TestRealm.Organisations; organisation++)
        {
            var id = TestRealm.Organisation(organisation);
            await Meetings.Done(_deployment.Grains.GetGrain<IOrganisationGrain>(id).Register(office, new RegisterOrganisationRequest($"Đảng bộ Sở {organisation}")));
            for (var cell = 1; cell <= TestRealm.Cells; cell++) await Register(office, organisation, cell);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_deployment is not null) await _deployment.DisposeAsync();
    }

    /// <summary>An organisation that no other test uses.</summary>
    internal int TakeOrganisation() => Interlocked.Increment(ref _organisations);

    private async Task Register(Caller office, int organisation, int number)
    {
        var cell = _deployment!.Grains.GetGrain<ICellGrain>(TestRealm.Cell(organisation, number));
        await Meetings.Done(cell.Register(office, new RegisterCellRequest($"Chi bộ {number}")));
        var rows = string.Concat(Enumerable.Range(1, TestRealm.Members).Select(
            i => $"{TestRealm.Member(organisation, number, i)};Đảng viên {i};CT;01/01/2020;{(i == 1 ? "Bí thư" : "")}\n"));
        var file = Encoding.UTF8.GetBytes($"Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Chức vụ\n{rows}");
        (await cell.ImportRoster(office, RosterFileReader.Read(ListReader.Read(file)).ToRequest())).Added.ShouldBe(TestRealm.Members);
    }
}
