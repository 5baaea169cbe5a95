using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Authentication;
using ChiBo.Hosting.Configuration.Groups;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Orleans.Dashboard;

namespace ChiBo.Gateway.Dashboard;

/// <summary>
/// <c>/dashboard</c> for the office of one bloc, where a bloc is named; the host adds the dashboard to its silo or client.
/// </summary>
internal static class DashboardHosting
{
    public const string Path = "/dashboard";

    private const string Policy = "dashboard";

    public static void AddDashboardAccess(this IHostApplicationBuilder builder)
    {
        if (DashboardSettings.BlocOf(builder.Configuration) is not { } bloc) return;
        var office = new CallerGrant(Role.BlocOffice, bloc);
        builder.Services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy
            .RequireAuthenticatedUser()
            .RequireAssertion(context => TokenCaller.Read(context.User).Grants.Contains(office)));
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, DashboardCookie.Accept);
    }

    /// <summary>Stands before authentication: it answers whoever that turns away.</summary>
    public static void UseDashboardDoor(this WebApplication app)
    {
        if (DashboardSettings.BlocOf(app.Configuration) is null) return;
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Path), // as routes do, in any case
            dashboard => dashboard.UseMiddleware<DashboardDoor>());
    }

    public static void MapDashboard(this WebApplication app)
    {
        if (DashboardSettings.BlocOf(app.Configuration) is null) return;
        app.MapPost(Path + "/session", DashboardCookie.Give).RequireAuthorization(Policy);
        app.MapOrleansDashboard(Path).RequireAuthorization(Policy);
    }
}
