using ChiBo.Grains;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Defaults;
using ChiBo.Silo.Bus;
using ChiBo.Silo.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace ChiBo.Silo;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(args);
            var settings = SiloSettings.Read(builder.Configuration);
            builder.AddChiBoDefaults();
            builder.Services.AddChiBoBus(builder.Configuration, _ => { });
            builder.Services.AddSingleton<IMessageBus, MassTransitMessageBus>();
            builder.UseOrleans(silo => silo.UseCluster(settings).AddChiBoGrains());
            var app = builder.Build();
            app.MapChiBoHealth();
            await app.RunAsync();
            return 0;
        }
        catch (Exception refusal) when (refusal is OrleansConfigurationException or MissingSettingsException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
