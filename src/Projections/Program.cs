using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Migrations;
using ChiBo.Projections.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Projections;

/// <summary>Writes the read model from the bus: <c>ConnectionStrings:ChiBo</c> and <c>Bus:RabbitMq</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration.GetConnectionString("ChiBo") is not { Length: > 0 } connection
            || builder.Configuration["Bus:RabbitMq"] is not { Length: > 0 })
        {
            await Console.Error.WriteLineAsync(
                "The projections need ConnectionStrings:ChiBo and Bus:RabbitMq (ConnectionStrings__ChiBo, Bus__RabbitMq).");
            return 1;
        }

        await using var database = await PostgresDatabase.Open(connection);
        await database.Migrate(ReadModel.Schema);
        builder.AddChiBoDefaults();
        builder.Services.AddSingleton<IDatabase>(database);
        builder.Services.AddDatabaseHealth();
        builder.Services.AddChiBoReadModel();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddProjections());
        var app = builder.Build();
        app.MapChiBoHealth();
        await app.RunAsync();
        return 0;
    }
}
