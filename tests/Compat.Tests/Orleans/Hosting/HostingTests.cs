using ChiBo.Compat.Tests.Orleans.Life;
using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task A_silo_lives_in_its_host()
    {
        var builder = NewHost();
        builder.UseOrleans(silo => silo.UseLocalhostClustering().ConfigureEndpoints(11111, 30000));
        using var host = builder.Build();
        await host.StartAsync();
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        grains.ShouldBeSameAs(host.Services.GetRequiredService<IClusterClient>());
        var grain = grains.GetGrain<ILivingGrain>("hosting/lives");
        await grain.Touch();
        await host.StopAsync();
        Journal.Of("hosting/lives").ShouldContain("asleep ShuttingDown");
        await Should.ThrowAsync<SiloUnavailableException>(grain.Touch());
    }

    [Fact]
    public async Task A_silo_lives_in_an_older_host_too()
    {
        using var host = new HostBuilder()
            .UseEnvironment(Environments.Development)
            .UseOrleans(silo => silo.UseLocalhostClustering())
            .Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IGrainFactory>().GetGrain<ILivingGrain>("hosting/older").Touch();
        await host.StopAsync();
    }

    [Fact]
    public async Task Startup_tasks_may_call_grains_and_the_host_waits_for_them()
    {
        var builder = NewHost();
        builder.UseOrleans(silo => silo.UseLocalhostClustering().AddStartupTask(async (services, _) =>
        {
            await services.GetRequiredService<IGrainFactory>().GetGrain<ILivingGrain>("hosting/startup").Touch();
            Journal.Note("hosting/startup", "task done");
        }));
        using var host = builder.Build();
        await host.StartAsync();
        Journal.Of("hosting/startup").ShouldContain("task done");
        await host.StopAsync();
    }

    [Fact]
    public async Task Calls_before_the_start_are_turned_away()
    {
        var builder = NewHost();
        builder.UseOrleans(silo => silo.UseLocalhostClustering());
        using var host = builder.Build();
        var grain = host.Services.GetRequiredService<IGrainFactory>().GetGrain<ILivingGrain>("hosting/early");
        await Should.ThrowAsync<SiloUnavailableException>(grain.Touch());
    }

    [Fact]
    public Task Clustering_over_a_database_needs_the_real_packages() => Refuses(
        host => host.UseOrleans(silo => silo.UseAdoNetClustering(options => options.Invariant = "Npgsql")),
        "compat is one silo in one process; clustering needs the real Orleans packages");

    [Fact]
    public Task A_client_alone_needs_the_real_packages() => Refuses(
        host => host.UseOrleansClient(client => client.UseLocalhostClustering()),
        "compat is one silo in one process; clustering needs the real Orleans packages");

    [Fact]
    public Task A_silo_without_clustering_says_which_call_is_missing() => Refuses(
        host => host.UseOrleans(), "UseLocalhostClustering");

    [Fact]
    public async Task Production_is_refused()
    {
        var builder = Host.CreateEmptyApplicationBuilder(
            new HostApplicationBuilderSettings { EnvironmentName = Environments.Production });
        builder.UseOrleans(silo => silo.UseLocalhostClustering());
        using var host = builder.Build();
        (await Should.ThrowAsync<OrleansConfigurationException>(host.StartAsync()))
            .Message.ShouldContain("refuses the environment Production");
    }

    [Fact]
    public async Task A_test_cluster_of_two_silos_is_refused()
    {
        await using var cluster = new InProcessTestClusterBuilder(2).Build();
        (await Should.ThrowAsync<OrleansConfigurationException>(cluster.DeployAsync()))
            .Message.ShouldContain("one silo in one process");
    }

    private static HostApplicationBuilder NewHost() => Host.CreateEmptyApplicationBuilder(
        new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });

    private static async Task Refuses(Action<IHostApplicationBuilder> configure, string because)
    {
        var builder = NewHost();
        configure(builder);
        using var host = builder.Build();
        (await Should.ThrowAsync<OrleansConfigurationException>(host.StartAsync())).Message.ShouldContain(because);
    }
}
