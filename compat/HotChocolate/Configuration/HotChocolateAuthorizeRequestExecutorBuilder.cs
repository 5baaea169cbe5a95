using HotChocolate.Authorization;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets fields ask for users who are known.</summary>
public static class HotChocolateAuthorizeRequestExecutorBuilder
{
    /// <summary>Whoever meets the default policy of ASP.NET Core is let in.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        RequestExecutorBuilder.SetupOf(builder).Authorization = services => new UserAuthorization(services);
        return builder;
    }
}
