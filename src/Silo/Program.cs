using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Hosting.Defaults;
using ChiBo.Hosting.Measures;
using ChiBo.Hosting.SetAside;
using ChiBo.Silo.Bus;
using ChiBo.Silo.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace ChiBo.Silo;

internal static class Program
{
    public static Task<int> Main(string[] args) => ChiBoProcess.Run(
        args,
        SiloSettings.Process,
        builder =>
        {
            builder.UseOrleans(silo => silo.UseCluster(builder.Configuration));
            builder.Services.AddPostgresLater(builder.Configuration);
            builder.Services.AddChiBoBus(builder.Configuration, _ => { }, isVital: false);
            builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
            builder.Services.AddSingleton<SetAsideRecords>().AddSingleton<ISetAside, OutboxAside>();
            builder.Services.AddReadiness("cluster", s => s.GetRequiredService<IGrainFactory>().Reach());
            builder.Services.AddMeasures();
            var app = builder.Build();
            app.MapChiBoHealth();
            app.MapMeasures();
            return Task.FromResult(app);
        },
        refusal => refusal is OrleansConfigurationException);
}
