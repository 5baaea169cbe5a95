using System.Diagnostics;
using Npgsql;

namespace ChiBo.K8s.Tests.Backup;

/// <summary>The scripts of the backup CronJob, run against a real PostgreSQL.</summary>
public sealed class BackupAndRestore
{
    private static readonly string Scripts = Repository.PathOf("k8s", "backup");

    [Fact]
    public async Task What_is_restored_is_row_for_row_what_was_backed_up()
    {
        await using var source = await Database.Create();
        await source.Run(Given);
        using var folder = new TemporaryFolder();
        var documents = Documents(folder, "documents", "0a/0a11", "0b/0b22");
        var (code, file) = await source.Script("backup.sh", folder, documents);
        code.ShouldBe(0, file);
        var dump = folder.File(Path.Combine("backups", file.Trim().Split('\n')[^1]));
        File.Exists(dump).ShouldBeTrue();

        await source.Run("update orleansstorage set version = 99"); // what happens afterwards is not in it
        await using var target = await Database.Create();
        var restored = Directory.CreateDirectory(folder.File("restored")).FullName;
        (code, var said) = await target.Script("restore.sh", folder, restored, dump);
        code.ShouldBe(0, said);

        foreach (var table in new[] { "orleansstorage", "meetings_v1", "chibo_migrations" })
        {
            var rows = await target.Rows(table);
            rows.Length.ShouldBeGreaterThan(0);
            if (table != "orleansstorage") rows.ShouldBe(await source.Rows(table));
        }

        (await target.Rows("orleansstorage")).ShouldBe(Enumerable.Range(1, 500).Select(Row).Order(StringComparer.Ordinal));
        (await target.Text("select string_agg(indexname, ',' order by indexname) from pg_indexes where schemaname = 'public'"))
            .ShouldBe(await source.Text("select string_agg(indexname, ',' order by indexname) from pg_indexes where schemaname = 'public'"));
        (await target.Text("select read_one(7)")).ShouldBe(await source.Text("select read_one(7)"));
        Directory.GetFiles(restored, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(restored, f)).Order()
            .ShouldBe(["0a/0a11", "0b/0b22"]);
    }

    [Fact]
    public async Task A_database_that_holds_something_is_not_restored_into()
    {
        await using var source = await Database.Create();
        await source.Run(Given);
        using var folder = new TemporaryFolder();
        var (_, file) = await source.Script("backup.sh", folder, null);
        var before = await source.Rows("orleansstorage");
        var (code, said) = await source.Script("restore.sh", folder, null, folder.File(Path.Combine("backups", file.Trim().Split('\n')[^1])));
        code.ShouldBe(1);
        said.ShouldContain("is not empty");
        (await source.Rows("orleansstorage")).ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_that_is_cut_off_restores_nothing()
    {
        await using var source = await Database.Create();
        await source.Run(Given);
        using var folder = new TemporaryFolder();
        var (_, file) = await source.Script("backup.sh", folder, null);
        var dump = folder.File(Path.Combine("backups", file.Trim().Split('\n')[^1]));
        await File.WriteAllBytesAsync(dump, (await File.ReadAllBytesAsync(dump))[..^2000]);
        await using var target = await Database.Create();
        var (code, _) = await target.Script("restore.sh", folder, null, dump);
        code.ShouldNotBe(0);
        (await target.Text("select count(*)::text from pg_tables where schemaname = 'public'")).ShouldBe("0");
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_no_file_with_a_whole_ones_name()
    {
        await using var source = await Database.Create();
        using var folder = new TemporaryFolder();
        var (code, _) = await source.Script("backup.sh", folder, null, environment: ("PGDATABASE", "there-is-none"));
        code.ShouldNotBe(0);
        Directory.GetFiles(folder.File("backups"), "*.dump").ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_backups_go_and_young_ones_stay()
    {
        await using var source = await Database.Create();
        await source.Run(Given);
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("backups"));
        var (old, young) = (folder.Write("backups/chibo-20200101T000000Z.dump", "x"), folder.Write("backups/chibo-20260101T000000Z.dump", "x"));
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-40));
        (await source.Script("backup.sh", folder, null)).Code.ShouldBe(0);
        File.Exists(old).ShouldBeFalse();
        File.Exists(young).ShouldBeTrue();
    }

    private const string Given =
        """
        create table orleansstorage (grainidhash int not null, extension varchar(512), payload bytea, version int);
        create index ix_storage on orleansstorage (grainidhash);
        insert into orleansstorage select n, 'khoi/chi-bo-' || n, convert_to('Biên bản số ' || n, 'UTF8'), n % 9 from generate_series(1, 500) n;
        create table meetings_v1 (id varchar(120) collate "C" primary key, held_at timestamptz, points numeric(9, 2), is_open boolean);
        insert into meetings_v1 select 'khoi/cb/' || n, timestamptz '2026-11-03 07:00+07' + n * interval '1 hour', n / 3.0, n % 2 = 0 from generate_series(1, 300) n;
        create table chibo_migrations (area varchar(50), number int, primary key (area, number));
        insert into chibo_migrations values ('orleans', 4);
        create function read_one(n int) returns text language sql as $$ select convert_from(payload, 'UTF8') from orleansstorage where grainidhash = n $$;
        """;

    private static string Row(int n) => $"({n},khoi/chi-bo-{n},\"\\\\x{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes($"Biên bản số {n}"))}\",{n % 9})";

    private static string Documents(TemporaryFolder folder, string name, params string[] files)
    {
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(Path.Combine(name, file)))!);
            folder.Write(Path.Combine(name, file), $"document {file}");
        }

        Directory.CreateDirectory(folder.File(Path.Combine(name, "incoming")));
        folder.Write(Path.Combine(name, "incoming", "half"), "an upload that is under way");
        return folder.File(name);
    }

    private sealed class Database : IAsyncDisposable
    {
        private readonly NpgsqlConnectionStringBuilder _server = new(TestServers.Postgres);
        private readonly string _name = $"chibo_{Guid.NewGuid():N}";

        /// <summary>Skips the test when no server is named.</summary>
        public static async Task<Database> Create()
        {
            Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
            var made = new Database();
            await Execute(made._server.ToString(), $"create database {made._name}");
            return made;
        }

        public Task<object?> Run(string sql) =>
            Execute(new NpgsqlConnectionStringBuilder(_server.ToString()) { Database = _name, Pooling = false }.ToString(), sql);

        public async Task<string> Text(string sql) => (string)(await Run(sql))!;

        public async Task<string[]> Rows(string table) =>
            [.. ((string[])(await Run($"select array_agg(t::text) from {table} t"))!).Order(StringComparer.Ordinal)];

        public async Task<(int Code, string Said)> Script(
            string script, TemporaryFolder folder, string? documents, string? argument = null, (string Name, string Value)? environment = null)
        {
            var start = new ProcessStartInfo("bash", [Path.Combine(Scripts, script), .. argument is null ? [] : new[] { argument }])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            };
            start.Environment["PGHOST"] = _server.Host;
            start.Environment["PGPORT"] = $"{_server.Port}";
            start.Environment["PGUSER"] = _server.Username;
            start.Environment["PGPASSWORD"] = _server.Password;
            start.Environment["PGDATABASE"] = _name;
            start.Environment["BACKUP_FOLDER"] = folder.File("backups");
            if (documents is not null) start.Environment["DOCUMENTS_FOLDER"] = documents;
            if (environment is { } more) start.Environment[more.Name] = more.Value;
            using var process = Process.Start(start)!;
            var fault = process.StandardError.ReadToEndAsync();
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, process.ExitCode == 0 ? said : said + await fault);
        }

        public async ValueTask DisposeAsync() => await Execute(_server.ToString(), $"drop database {_name} with (force)");

        private static async Task<object?> Execute(string connection, string sql)
        {
            await using var open = new NpgsqlConnection(connection);
            await open.OpenAsync();
            await using var command = new NpgsqlCommand(sql, open);
            return await command.ExecuteScalarAsync();
        }
    }
}
