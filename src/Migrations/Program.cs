using ChiBo.Hosting.Configuration;
using ChiBo.Hosting.Defaults;
using Microsoft.Extensions.Configuration;

namespace ChiBo.Migrations;

internal static class Program
{
    private static readonly ProcessSettings Settings = new(
        "ChiBo.Migrations",
        "Makes and brings up to date all tables of a deployment, and ends. Safe to run twice, and by two at once.",
        [KnownGroups.Database]);

    public static Task<int> Main(string[] args) => ChiBoProcess.RunOnce(
        args,
        Settings,
        configuration => Deployment.Migrate(configuration.GetConnectionString("ChiBo")!, Console.Out));
}
