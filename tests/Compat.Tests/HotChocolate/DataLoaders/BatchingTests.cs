using GreenDonut;
using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.DataLoaders;

public sealed class BatchingTests
{
    [Fact]
    public async Task Keys_of_one_level_are_fetched_together_each_but_once()
    {
        var (executor, log) = await Build();
        (await executor.Ask("{ a: book(id: 1) { title } b: book(id: 2) { title } c: book(id: 1) { title } }"))
            .ShouldBe("""{"data":{"a":{"title":"b1"},"b":{"title":"b2"},"c":{"title":"b1"}}}""");
        log.ShouldBe(["books 1,2"]);
    }

    [Fact]
    public async Task Each_level_has_a_batch_of_its_own()
    {
        var (executor, log) = await Build();
        (await executor.Ask("{ books(ids: [1, 2, 3]) { title author { name books { title } } } }")).ShouldBe(
            """{"data":{"books":[{"title":"b1","author":{"name":"a1","books":[{"title":"b1"},{"title":"b3"}]}},{"title":"b2","author":{"name":"a0","books":[{"title":"b0"},{"title":"b2"}]}},{"title":"b3","author":{"name":"a1","books":[{"title":"b1"},{"title":"b3"}]}}]}}""");
        log.ShouldBe(["books 1,2,3", "authors 1,0", "of 1,0"]);
    }

    [Fact]
    public async Task Resolvers_that_step_aside_first_still_share_a_batch()
    {
        var (executor, log) = await Build();
        await executor.Ask("{ " + string.Join(' ', Enumerable.Range(0, 20).Select(i => $"a{i}: hesitant(id: {i}) {{ title }}")) + " }");
        log.Count.ShouldBeLessThan(20); // one where the threads are free; a busy machine may dispatch before all have come back
        log.SelectMany(l => l["books ".Length..].Split(',')).Select(int.Parse).Order().ShouldBe(Enumerable.Range(0, 20));
    }

    [Fact]
    public async Task A_loader_that_uses_another_is_waited_for()
    {
        var (executor, log) = await Build();
        (await executor.Ask("{ a: authorOf(id: 1) { name } b: authorOf(id: 2) { name } }"))
            .ShouldBe("""{"data":{"a":{"name":"a1"},"b":{"name":"a0"}}}""");
        log.ShouldBe(["books 1,2", "authors 1,0"]);
    }

    [Fact]
    public async Task A_missing_key_is_null_and_a_required_one_an_error()
    {
        var (executor, _) = await Build();
        (await executor.Ask("{ book(id: 99) { title } }")).ShouldBe("""{"data":{"book":null}}""");
        (await executor.Ask("{ required(id: 99) { title } }")).ShouldEndWith(""","data":{"required":null}}""");
    }

    [Fact]
    public async Task A_failing_batch_fails_everyone_who_waits_for_it()
    {
        var (executor, _) = await Build();
        var response = await executor.AskJson("{ a: book(id: -1) { title } b: book(id: 1) { title } }");
        response.GetProperty("errors").GetArrayLength().ShouldBe(2);
        response.GetProperty("data").ToString().ShouldBe("""{"a":null,"b":null}""");
    }

    [Fact]
    public async Task Requests_do_not_share_what_was_loaded()
    {
        var (executor, log) = await Build();
        await executor.Ask("{ book(id: 1) { title } }");
        await executor.Ask("{ book(id: 1) { title } }");
        log.ShouldBe(["books 1", "books 1"]);
    }

    [Fact]
    public async Task More_keys_than_a_batch_holds_make_another()
    {
        var (executor, log) = await Build();
        var ids = string.Join(',', Enumerable.Range(0, 1500).Select(i => i % 1400));
        (await executor.Ask($"{{ books(ids: [{ids}]) {{ title }} }}")).ShouldNotContain("errors");
        log.Select(line => line.Split(',').Length).ShouldBe([1024, 376]);
    }

    [Fact]
    public async Task Loaders_taken_by_services_are_those_of_the_request()
    {
        var (executor, log) = await Build();
        await executor.Ask("{ a: byService(id: 1) { title } b: book(id: 2) { title } }");
        log.ShouldBe(["books 1,2"]);
    }

    [Fact]
    public async Task Outside_a_request_a_loader_works_alone()
    {
        var log = new List<string>();
        await using var services = new ServiceCollection()
            .AddSingleton(log)
            .AddDataLoader<BookLoader>()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var loader = scope.ServiceProvider.GetRequiredService<BookLoader>();
        (await loader.LoadAsync(5))!.Title.ShouldBe("b5");
    }

    private static async Task<(global::HotChocolate.Execution.IRequestExecutor Executor, List<string> Log)> Build()
    {
        var log = new List<string>();
        var executor = await Executors.Build<Query>(builder =>
        {
            builder.Services.AddSingleton(log);
            builder.Services.AddScoped<Library>();
            builder.AddDataLoader<BookLoader>().AddTypeExtension<AuthorOfBook>();
        });
        return (executor, log);
    }

    public sealed record Book(int Id, string Title);

    public sealed record Author(int Id, string Name)
    {
        public Task<Book[]?> Books(BooksOfAuthorLoader loader) => loader.LoadAsync(Id);
    }

    [ExtendObjectType<Book>]
    public sealed class AuthorOfBook
    {
        public Task<Author> Author([Parent] Book book, AuthorLoader loader, CancellationToken cancellation) =>
            loader.LoadRequiredAsync(book.Id % 2, cancellation);
    }

    public sealed class Library(BookLoader books)
    {
        public Task<Book?> Find(int id) => books.LoadAsync(id);
    }

    public sealed class Query
    {
        public Task<Book?> Book(int id, BookLoader loader) => loader.LoadAsync(id);

        public async Task<Book?> Required(int id, BookLoader loader) => await loader.LoadRequiredAsync(id);

        public async Task<IReadOnlyList<Book?>> Books(int[] ids, BookLoader loader) => await loader.LoadAsync(ids);

        public Task<Book?> ByService(int id, Library library) => library.Find(id);

        public async Task<Book?> Hesitant(int id, BookLoader loader)
        {
            await Task.Yield();
            return await loader.LoadAsync(id);
        }

        public async Task<Author> AuthorOf(int id, BookLoader books, AuthorLoader authors)
        {
            var book = await books.LoadRequiredAsync(id);
            return await authors.LoadRequiredAsync(book.Id % 2);
        }
    }

    public sealed class BookLoader(List<string> log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Book>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Book>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            CancellationToken cancellationToken)
        {
            log.Add($"books {string.Join(',', keys)}");
            await Task.Yield();
            return keys.Contains(-1)
                ? throw new InvalidOperationException()
                : keys.Where(key => key != 99 || keys.Count > 1).ToDictionary(key => key, key => new Book(key, $"b{key}"));
        }
    }

    public sealed class AuthorLoader(List<string> log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Author>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            CancellationToken cancellationToken)
        {
            log.Add($"authors {string.Join(',', keys)}");
            return Task.FromResult<IReadOnlyDictionary<int, Author>>(
                keys.ToDictionary(key => key, key => new Author(key, $"a{key}")));
        }
    }

    public sealed class BooksOfAuthorLoader(List<string> log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Book[]>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, Book[]>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            CancellationToken cancellationToken)
        {
            log.Add($"of {string.Join(',', keys)}");
            return Task.FromResult<IReadOnlyDictionary<int, Book[]>>(keys.ToDictionary(
                key => key,
                key => Enumerable.Range(0, 4).Where(id => id % 2 == key).Select(id => new Book(id, $"b{id}")).ToArray()));
        }
    }
}
