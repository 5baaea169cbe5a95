using System.Text;
using HotChocolate.Execution.Caching;
using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class DocumentCacheTests
{
    private static readonly SchemaModel _schema = SdlSchema.Build("type Query { a: Int }");

    [Fact]
    public void What_was_added_is_found_by_its_bytes()
    {
        var cache = new DocumentCache();
        var document = Document();
        cache.Add("one"u8, document);
        cache.Find("one"u8).ShouldBeSameAs(document);
        cache.Find("two"u8).ShouldBeNull();
    }

    [Fact]
    public void It_never_holds_more_than_it_may()
    {
        var cache = new DocumentCache(maxDocuments: 10, maxBytes: 1000);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add(Key(i, 4 + (i % 200)), Document());
            cache.Count.ShouldBeInRange(1, 10);
        }

        cache.Add(new byte[600], Document());
        cache.Find(new byte[600]).ShouldBeNull();
    }

    [Fact]
    public void What_is_asked_for_stays_when_others_go()
    {
        var cache = new DocumentCache(maxDocuments: 4);
        cache.Add("kept"u8, Document());
        for (var i = 0; i < 50; i++)
        {
            cache.Add(Key(i, 8), Document());
            cache.Find("kept"u8).ShouldNotBeNull($"after {i}");
        }
    }

    [Fact]
    public void Documents_all_in_use_still_make_room()
    {
        var cache = new DocumentCache(maxDocuments: 3);
        for (var i = 0; i < 20; i++)
        {
            cache.Add(Key(i, 8), Document());
            cache.Find(Key(i, 8)).ShouldNotBeNull();
            cache.Count.ShouldBe(Math.Min(i + 1, 3));
        }
    }

    private static byte[] Key(int i, int length) => Encoding.UTF8.GetBytes(i.ToString().PadLeft(length));

    private static CachedDocument Document() => new(_schema, GraphQLParser.Parse("{ a }"));
}
