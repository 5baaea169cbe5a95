using ChiBo.Hosting.Configuration.Groups;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace ChiBo.Gateway.Dashboard;

/// <summary>The dashboard of a gateway that is a client of its silos.</summary>
internal static class ClientDashboard
{
    public static IClientBuilder UseDashboard(this IClientBuilder client, IConfiguration configuration) =>
        DashboardSettings.BlocOf(configuration) is null ? client : client.AddDashboard(o => o.HideTrace = true);
}
