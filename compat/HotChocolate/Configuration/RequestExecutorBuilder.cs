using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Configuration;

internal sealed class RequestExecutorBuilder(IServiceCollection services, SchemaSetup setup) : IRequestExecutorBuilder
{
    public string Name => Setup.Name;

    public IServiceCollection Services { get; } = services;

    public SchemaSetup Setup { get; } = setup;

    public static SchemaSetup SetupOf(IRequestExecutorBuilder builder) => ((RequestExecutorBuilder)builder).Setup;
}
