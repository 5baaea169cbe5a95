using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Configuration.Groups;

namespace ChiBo.Gateway.Demo;

/// <summary>What the gateway of a demo has beside that of a deployment.</summary>
public static class DemoTimeHosting
{
    /// <summary>Decisions are dated by what their request states. Called before the gateway adds its own clock.</summary>
    public static IServiceCollection AddDemoTime(this IServiceCollection services) =>
        services.AddSingleton(new DecisionClock(new DemoTimeProvider()));

    /// <summary>Reads what requests to <c>/graphql</c> state. Called before the gateway is mapped.</summary>
    public static IApplicationBuilder UseDemoTime(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal),
        graphQL => graphQL.UseMiddleware<DemoTimeMiddleware>());

    /// <summary>The same where <c>Demo:StatedTime</c> says so, and nothing elsewhere.</summary>
    public static IHostApplicationBuilder AddStatedTime(this IHostApplicationBuilder builder)
    {
        if (DemoSettings.IsTimeStated(builder.Configuration)) builder.Services.AddDemoTime();
        return builder;
    }

    /// <inheritdoc cref="AddStatedTime"/>
    public static WebApplication UseStatedTime(this WebApplication app)
    {
        if (DemoSettings.IsTimeStated(app.Configuration)) app.UseDemoTime();
        return app;
    }
}
