using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Rating;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration.GetConnectionString("ChiBo") is not { } connection
            || builder.Configuration["Bus:RabbitMq"] is null)
        {
            await Console.Error.WriteLineAsync(
                "Rating needs ConnectionStrings:ChiBo (PostgreSQL) and Bus:RabbitMq: settings or environment variables "
                + "(ConnectionStrings__ChiBo, Bus__RabbitMq).");
            return 1;
        }

        await using var database = await PostgresDatabase.Open(connection);
        await database.MigrateRating();
        builder.AddChiBoDefaults();
        builder.Services.AddSingleton<IDatabase>(database);
        builder.Services.AddDatabaseHealth();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddRatingConsumers());
        builder.Services.AddRating(); // after the bus: what is owed is told at once
        var app = builder.Build();
        app.MapChiBoHealth();
        await app.RunAsync();
        return 0;
    }
}
