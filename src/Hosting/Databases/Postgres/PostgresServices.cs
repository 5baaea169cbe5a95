using ChiBo.Hosting.Defaults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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

    /// <summary>The same for a process whose cluster starts first: the database is looked at after what was added before.</summary>
    public static IServiceCollection AddPostgresLater(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new PostgresDatabase(
            NpgsqlDataSource.Create(PostgresAddress.Of(configuration.GetConnectionString("ChiBo")!))));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<PostgresDatabase>());
        services.AddHostedService<PostgresCheck>();
        return services.AddDatabaseHealth();
    }
}
