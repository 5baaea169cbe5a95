using ChiBo.Hosting.Defaults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>The database of a process of a cluster.</summary>
public static class PostgresServices
{
    /// <summary>Opens the database of <c>ConnectionStrings:ChiBo</c>; the services own it.</summary>
    public static async Task<PostgresDatabase> AddPostgres(this IServiceCollection services, IConfiguration configuration)
    {
        var database = await PostgresDatabase.Open(configuration.GetConnectionString("ChiBo")!);
        services.AddSingleton<IDatabase>(_ => database); // made by the container: it disposes of it
        services.AddDatabaseHealth();
        return database;
    }
}
