using Microsoft.Extensions.Configuration;

namespace ChiBo.Silo.Configuration;

/// <summary>What a silo of a cluster must be told, section <c>Silo</c> and the connection string <c>ChiBo</c>.</summary>
/// <param name="Database">PostgreSQL: storage, membership and reminders.</param>
/// <param name="ClusterId">Silos of one deployment say the same.</param>
/// <param name="SiloPort">Where other silos reach it.</param>
/// <param name="GatewayPort">Where gateways reach it.</param>
public sealed record SiloSettings(string Database, string ClusterId, int SiloPort, int GatewayPort)
{
    /// <summary>Stored records bear it: it never changes.</summary>
    public const string ServiceId = "chibo";

    /// <summary>The name under which grains ask for their storage.</summary>
    public const string Storage = "chibo";

    /// <exception cref="MissingSettingsException">Names everything that is missing.</exception>
    public static SiloSettings Read(IConfiguration configuration)
    {
        var database = configuration.GetConnectionString("ChiBo");
        var bus = configuration["Bus:RabbitMq"];
        string?[] missing = [database is null ? "ConnectionStrings:ChiBo" : null, bus is null ? "Bus:RabbitMq" : null];
        if (missing.Any(m => m is not null))
            throw new MissingSettingsException(
                $"A silo needs {string.Join(" and ", missing.Where(m => m is not null))}: settings or environment variables "
                + "(ConnectionStrings__ChiBo, Bus__RabbitMq).");
        var silo = configuration.GetSection("Silo");
        return new SiloSettings(
            database!, silo["ClusterId"] ?? "chibo", silo.GetValue("SiloPort", 11111), silo.GetValue("GatewayPort", 30000));
    }
}
