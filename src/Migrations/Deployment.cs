using System.Collections.Immutable;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.SetAside;
using ChiBo.Inspection;
using ChiBo.Projections.Kernel;
using ChiBo.Rating;
using ChiBo.Silo.Storage;

namespace ChiBo.Migrations;

/// <summary>All tables of a deployment.</summary>
internal static class Deployment
{
    /// <summary>Each area is one transaction: a killed run leaves whole areas, and the next does the rest.</summary>
    public static ImmutableArray<Schema> Schemas { get; } =
        [SiloSchema.Schema, ReadModel.Schema, RatingServices.Schema, InspectionServices.Schema, SetAsideRecords.Schema];

    public static async Task Migrate(string connection, TextWriter output)
    {
        await using var database = await PostgresDatabase.Open(connection);
        foreach (var schema in Schemas)
        {
            var steps = await database.Migrate(schema);
            await output.WriteLineAsync(steps == 0 ? $"{schema.Area}: up to date" : $"{schema.Area}: {steps} steps");
        }
    }
}
