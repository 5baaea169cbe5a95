using ChiBo.Gateway;
using ChiBo.Hosting.Defaults;
using Orleans.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddChiBoDefaults();
builder.UseOrleansClient(client => client.UseAdoNetClustering(options =>
{
    options.Invariant = "Npgsql";
    options.ConnectionString = builder.Configuration.GetConnectionString("ChiBo")!;
}));
builder.AddChiBoGateway();

var app = builder.Build();
app.MapChiBoGateway();
app.MapChiBoHealth();
app.Run();
