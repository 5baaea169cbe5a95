using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway;
using ChiBo.Gateway.Dashboard;
using ChiBo.Gateway.Demo;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration.Groups;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Measures;
using ChiBo.Projections;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

return await ChiBoProcess.Run(
    args,
    GatewaySettings.Process,
    builder =>
    {
        var cluster = builder.Configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new ClusterSettings();
        var database = PostgresAddress.Of(builder.Configuration.GetConnectionString("ChiBo")!);
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (ClusterSettings.ServiceId, cluster.Id))
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", database))
            .AddActivityPropagation()
            .UseDashboard(builder.Configuration));
        builder.Services.AddPostgresLater(builder.Configuration);
        builder.Services.AddReadiness("cluster", s => s.GetRequiredService<IGrainFactory>().Reach());
        builder.Services.AddChiBoReadModel();
        builder.AddStatedTime().AddChiBoGateway();
        builder.Services.AddChiBoBus(builder.Configuration, bus => bus.AddGatewayConsumers(), isVital: false);
        builder.Services.AddMeasures();
        var app = builder.Build();
        app.MapMeasures();
        app.UseStatedTime().MapChiBoGateway().MapChiBoHealth();
        return Task.FromResult(app);
    },
    refusal => refusal is OrleansConfigurationException);
