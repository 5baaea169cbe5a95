using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>What ASP.NET itself is told.</summary>
public sealed class HostSettings
{
    [Description("Where it listens for HTTP: health, and what the process serves.")]
    [ConfigurationKeyName("ASPNETCORE_HTTP_PORTS"), Ports]
    public string Ports { get; set; } = "8080";

    [Description("The environment. Development opens the schema.")]
    [ConfigurationKeyName("ASPNETCORE_ENVIRONMENT"), Choice("Production", "Staging", "Development", "Testing", "Standalone")]
    public string Environment { get; set; } = "Production";
}
