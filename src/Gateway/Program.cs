using ChiBo.Gateway;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Projections;
using Orleans.Hosting;

var builder = WebApplication.CreateBuilder(args);
var connection = builder.Configuration.GetConnectionString("ChiBo")
    ?? throw new InvalidOperationException("The gateway needs ConnectionStrings:ChiBo (ConnectionStrings__ChiBo).");
await using var database = await PostgresDatabase.Open(connection);
builder.AddChiBoDefaults();
builder.Services.AddSingleton<IDatabase>(database).AddDatabaseHealth().AddChiBoReadModel();
builder.UseOrleansClient(client =>
    client.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", connection)));
builder.AddChiBoGateway();
builder.Services.AddChiBoBus(builder.Configuration, _ => { });
var app = builder.Build();
app.MapChiBoGateway().MapChiBoHealth();
await app.RunAsync();
