using ChiBo.Hosting.Configuration.Groups;
using Microsoft.Extensions.Configuration;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace ChiBo.Silo.Configuration;

/// <summary>A silo's part of the dashboard: it counts, and a gateway shows.</summary>
public static class SiloDashboard
{
    public static ISiloBuilder UseDashboard(this ISiloBuilder silo, IConfiguration configuration) =>
        DashboardSettings.BlocOf(configuration) is null ? silo : silo.AddDashboard(o => o.HideTrace = true);
}
