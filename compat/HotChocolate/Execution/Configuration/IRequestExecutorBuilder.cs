using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Configures one schema and how it is executed.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The name of the schema.</summary>
    string Name { get; }

    IServiceCollection Services { get; }
}
