using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Configuration;

/// <summary>The schemas of an application, by name.</summary>
internal sealed class SchemaSetups(IServiceCollection services)
{
    private readonly Dictionary<string, SchemaSetup> _setups = [];

    /// <summary>What the application registered, so that lifetimes can be looked up.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The largest request body that is read, in bytes.</summary>
    public int MaxAllowedRequestSize { get; set; } = 20 * 1000 * 1024;

    public IEnumerable<string> Names => _setups.Keys;

    public SchemaSetup GetOrAdd(string name)
    {
        if (!_setups.TryGetValue(name, out var setup))
        {
            _setups.Add(name, setup = new SchemaSetup(name));
        }

        return setup;
    }

    public SchemaSetup? Find(string name) => _setups.GetValueOrDefault(name);

    /// <summary>The one that the services hold, added when they hold none.</summary>
    public static SchemaSetups Of(IServiceCollection services)
    {
        var known = services.Select(service => service.ImplementationInstance).OfType<SchemaSetups>().FirstOrDefault();
        if (known is null)
        {
            services.AddSingleton(known = new SchemaSetups(services));
        }

        return known;
    }
}
