using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets fields ask for users who may.</summary>
public static class HotChocolateAuthorizeRequestExecutorBuilder
{
    /// <summary>Policies are those of ASP.NET Core.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        return builder.AddAuthorizationHandler(services => new PolicyAuthorizationHandler(services));
    }

    public static IRequestExecutorBuilder AddAuthorization(
        this IRequestExecutorBuilder builder,
        Action<Microsoft.AspNetCore.Authorization.AuthorizationOptions> configure)
    {
        builder.Services.AddAuthorization(configure);
        return builder.AddAuthorization();
    }

    public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder)
        where T : class, IAuthorizationHandler =>
        builder.AddAuthorizationHandler(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    public static IRequestExecutorBuilder AddAuthorizationHandler<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, IAuthorizationHandler
    {
        RequestExecutorBuilder.SetupOf(builder).AuthorizationHandler = factory;
        return builder;
    }
}
