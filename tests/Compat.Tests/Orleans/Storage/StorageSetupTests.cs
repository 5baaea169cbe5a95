using ChiBo.Compat.Tests.Orleans.Support;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Providers;
using Orleans.Runtime;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ChiBo.Compat.Tests.Orleans.Storage;

public sealed class StorageSetupTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_silo_without_a_serializer_says_which_call_is_missing()
    {
        var builder = new InProcessTestClusterBuilder();
        builder.ConfigureSilo((_, silo) => silo.AddAdoNetGrainStorage("notes", Sqlite));
        await using var cluster = builder.Build();
        (await Should.ThrowAsync<OrleansConfigurationException>(cluster.DeployAsync()))
            .Message.ShouldContain("UseSystemTextJsonGrainStorageSerializer");
    }

    [Fact]
    public async Task A_store_may_have_a_serializer_of_its_own()
    {
        var builder = new InProcessTestClusterBuilder();
        builder.ConfigureSilo((_, silo) => silo.AddAdoNetGrainStorage("notes", options =>
        {
            Sqlite(options);
            options.GrainStorageSerializer = new Backwards();
        }));
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        var grain = cluster.Client.GetGrain<INoteGrain>("setup/backwards");
        await grain.Write("abc");
        await cluster.DeactivateAsync(grain);
        (await grain.Read()).ShouldBe("abc");
        var payloads = await database.Query(
            "SELECT PayloadBinary FROM OrleansStorage WHERE GrainIdExtensionString = 'setup/backwards'",
            row => System.Text.Encoding.UTF8.GetString((byte[])row.GetValue(0)));
        payloads.ShouldBe(["cba"]);
    }

    [Theory]
    [InlineData("Microsoft.Data.Sqlite", "is not known")]
    [InlineData("System.Data.SqlClient", "is not known")]
    public async Task Only_the_invariants_that_exist_are_taken(string invariant, string because) =>
        (await Should.ThrowAsync<OrleansConfigurationException>(Clusters.Start(silo =>
            silo.AddAdoNetGrainStorage("notes", options =>
            {
                Sqlite(options);
                options.Invariant = invariant;
            })))).Message.ShouldContain(because);

    [Fact]
    public async Task A_database_without_tables_is_refused_at_the_start()
    {
        var empty = Path.GetTempFileName();
        try
        {
            (await Should.ThrowAsync<OrleansConfigurationException>(Clusters.Start(silo =>
                silo.AddAdoNetGrainStorage("notes", options =>
                {
                    Sqlite(options);
                    options.ConnectionString = $"Data Source={empty};Pooling=False";
                })))).Message.ShouldContain("run the schema scripts");
        }
        finally
        {
            File.Delete(empty);
        }
    }

    [Fact]
    public async Task A_store_nobody_set_up_fails_the_call_and_names_itself()
    {
        await using var cluster = await Clusters.Start();
        (await Should.ThrowAsync<BadProviderConfigException>(
            cluster.Client.GetGrain<INoteGrain>("setup/missing").Read())).Message.ShouldContain("'notes'");
    }

    [Fact]
    public async Task A_store_that_fails_fails_the_call_and_the_next_call_tries_again()
    {
        await using var cluster = await Clusters.Start(silo =>
            silo.Services.AddKeyedSingleton<IGrainStorage, MoodyStore>("notes"));
        var grain = cluster.Client.GetGrain<INoteGrain>("setup/moody");
        var fault = await Should.ThrowAsync<OrleansException>(grain.Read());
        fault.InnerException.ShouldBeOfType<IOException>();
        (await grain.Read()).ShouldBe("");
    }

    [Fact]
    public async Task A_store_is_found_by_its_name_or_as_the_default()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddMemoryGrainStorageAsDefault());
        var services = cluster.GetSiloServiceProvider();
        GrainStorageHelpers.GetGrainStorage(typeof(NoteGrain), services)
            .ShouldBeSameAs(services.GetRequiredService<IGrainStorage>());
        Should.Throw<BadProviderConfigException>(
            () => GrainStorageHelpers.GetGrainStorage(typeof(Elsewhere), services)).Message.ShouldContain("'else'");
    }

    [Fact]
    public async Task Memory_keeps_copies_and_versions()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddMemoryGrainStorage("notes"));
        var grain = cluster.Client.GetGrain<INoteGrain>("setup/memory");
        await grain.Write("a");
        await cluster.DeactivateAsync(grain);
        (await grain.Read()).ShouldBe("a");
        var store = cluster.GetSiloServiceProvider().GetRequiredKeyedService<IGrainStorage>("notes");
        await Should.ThrowAsync<InconsistentStateException>(
            store.WriteStateAsync("note", grain.GetGrainId(), new GrainState<NoteState>(new NoteState(), "stale")));
        await grain.Clear();
        (await grain.Exists()).ShouldBeFalse();
    }

    private void Sqlite(AdoNetGrainStorageOptions options)
    {
        options.Invariant = database.Invariant;
        options.ConnectionString = database.ConnectionString;
    }

    [StorageProvider(ProviderName = "else")]
    private sealed class Elsewhere;

    private sealed class Backwards : IGrainStorageSerializer
    {
        public BinaryData Serialize<T>(T input) =>
            BinaryData.FromString(new string([.. ((NoteState)(object)input!).Text.Reverse()]));

        public T Deserialize<T>(BinaryData input) =>
            (T)(object)new NoteState { Text = new string([.. input.ToString().Reverse()]) };
    }

    private sealed class MoodyStore : IGrainStorage
    {
        private bool asked;

        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            if (!asked)
            {
                asked = true;
                throw new IOException("not now");
            }

            return Task.CompletedTask;
        }

        public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            Task.CompletedTask;

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            Task.CompletedTask;
    }
}
