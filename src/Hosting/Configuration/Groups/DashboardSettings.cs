using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Hosting.Configuration.Groups;

/// <summary>Who looks at what silos do, section <c>Dashboard</c>.</summary>
public sealed class DashboardSettings
{
    public const string Section = "Dashboard";

    [Description("The bloc whose office may look at `/dashboard`, which counts and times the calls of all blocs. Without it there is no dashboard. Silos and gateways say the same.")]
    [PathName]
    public string? Bloc { get; set; }

    /// <summary>The bloc whose office may look; null where there is no dashboard.</summary>
    public static string? BlocOf(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<DashboardSettings>()?.Bloc is { Length: > 0 } bloc ? bloc : null;
}
