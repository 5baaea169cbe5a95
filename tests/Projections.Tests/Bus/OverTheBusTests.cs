using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Tests.Meetings;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChiBo.Projections.Tests.Bus;

public sealed class OverTheBusInMemory(SqliteReadModel fixture)
    : OverTheBusTests<SqliteReadModel>(fixture), IClassFixture<SqliteReadModel>
{
    protected override string? RabbitMq() => null;
}

public sealed class OverRabbitMqIntoPostgres(PostgresReadModel fixture)
    : OverTheBusTests<PostgresReadModel>(fixture), IClassFixture<PostgresReadModel>
{
    protected override string? RabbitMq()
    {
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        return TestServers.RabbitMq;
    }
}

public abstract class OverTheBusTests<TFixture>(TFixture fixture) where TFixture : ReadModelFixture
{
    /// <summary>A bloc of its own: a queue of a real broker may hold what another run left.</summary>
    private readonly string _bloc = $"khoi-{Guid.NewGuid():N}"[..20];

    [Fact]
    public async Task Every_message_twice_and_shuffled_ends_with_the_newest_of_each()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        using var host = await Start();
        var bus = host.Services.GetRequiredService<IBus>();
        var random = new Random(11);
        var messages = Enumerable.Range(0, 30).SelectMany(cell => Enumerable.Range(1, 5).Select(v => Meeting(cell, v))).ToArray();
        await Task.WhenAll(messages.Concat(messages).OrderBy(_ => random.Next()).Select(m => bus.Publish(m)));

        var scope = ReadScope.Of(ScopePath.Parse(_bloc));
        var reader = host.Services.GetRequiredService<MeetingReader>();
        var deadline = DateTime.UtcNow.AddSeconds(60);
        Page<MeetingRow> page;
        do
        {
            page = await reader.List(scope, new(), MeetingOrder.Cell, new PageRequest { First = 200 });
        }
        while ((page.TotalCount < 30 || page.Items.Any(i => i.Row.Version < 5)) && DateTime.UtcNow < deadline);

        page.Items.Select(i => (i.Row.Id, i.Row.Version)).ShouldBe(
            messages.Where(m => m.Version == 5).Select(m => (m.Id, m.Version)), ignoreOrder: true);
        (await reader.Tasks(scope, ScopePath.Parse(_bloc), openOnly: false)).Length.ShouldBe(30);
        await host.StopAsync();
    }

    protected abstract string? RabbitMq();

    private MeetingSnapshot Meeting(int cell, long version)
    {
        var sample = Samples.Meeting(cell, version);
        return sample with
        {
            Id = sample.Id.Replace("khoi-mau", _bloc, StringComparison.Ordinal),
            CellId = sample.CellId.Replace("khoi-mau", _bloc, StringComparison.Ordinal),
            OrganisationId = sample.OrganisationId.Replace("khoi-mau", _bloc, StringComparison.Ordinal),
        };
    }

    private async Task<IHost> Start()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bus:RabbitMq"] = RabbitMq() });
        builder.Services.AddSingleton(fixture.Database);
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddProjections());
        var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromSeconds(30));
        return host;
    }
}
