using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Orleans.Runtime;

namespace ChiBo.Compat.Tests.Orleans.Hosting;

/// <summary>Runs alone: it changes what all silos of the process would read.</summary>
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
[Collection(nameof(EnvironmentTests))]
public sealed class EnvironmentTests
{
    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT")]
    [InlineData("DOTNET_ENVIRONMENT")]
    public async Task Production_is_refused_however_it_is_said(string variable)
    {
        var before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, "production");
        try
        {
            var builder = Host.CreateEmptyApplicationBuilder(
                new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
            builder.UseOrleans(silo => silo.UseLocalhostClustering());
            using var host = builder.Build();
            (await Should.ThrowAsync<OrleansConfigurationException>(host.StartAsync()))
                .Message.ShouldContain("Production");
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }
}
