namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class NullPropagationTests
{
    [Fact]
    public async Task A_null_field_that_may_be_null_stays_where_it_is() =>
        (await Ask("{ tree { maybe } }")).ShouldBe("""{"data":{"tree":{"maybe":null}}}""");

    [Fact]
    public async Task A_null_that_must_not_be_takes_its_parent_along() =>
        (await Ask("{ tree { never maybe } other: tree { maybe } }")).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":10}],"path":["tree","never"],"extensions":{"code":"HC0018"}}],"data":{"tree":null,"other":{"maybe":null}}}""");

    [Fact]
    public async Task It_takes_along_every_parent_that_must_not_be_null_either() =>
        (await Ask("{ root { tree { sure { never } } } }")).ShouldEndWith(""","data":{"root":{"tree":null}}}""");

    [Fact]
    public async Task At_the_root_the_whole_data_is_null() =>
        (await Ask("{ sure { never } }")).ShouldEndWith(""","data":null}""");

    [Fact]
    public async Task An_item_that_must_not_be_null_takes_its_list_along() =>
        (await Ask("{ tree { items } }")).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":10}],"path":["tree","items",1],"extensions":{"code":"HC0018"}}],"data":{"tree":{"items":null}}}""");

    [Fact]
    public async Task An_item_that_may_be_null_does_not() =>
        (await Ask("{ tree { holes } }")).ShouldBe("""{"data":{"tree":{"holes":["a",null,"c"]}}}""");

    [Fact]
    public async Task A_failing_item_is_told_with_its_index() =>
        (await Ask("{ tree { trees { name } } }")).ShouldBe(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":18}],"path":["tree","trees",1,"name"]}],"data":{"tree":{"trees":[{"name":"a"},null,{"name":"c"}]}}}""");

    [Fact]
    public async Task Waiting_for_the_field_changes_nothing() =>
        (await Ask("{ tree { later { never } maybe } }"))
            .ShouldEndWith(""","data":{"tree":{"later":null,"maybe":null}}}""");

    [Fact]
    public async Task A_list_within_a_list_propagates_step_by_step() =>
        (await Ask("{ tree { grid } }")).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":10}],"path":["tree","grid",1,0],"extensions":{"code":"HC0018"}}],"data":{"tree":{"grid":[["x"],null]}}}""");

    [Fact]
    public async Task A_waited_for_item_takes_along_the_list_above_it() =>
        (await Ask("{ tree { waiting { slow } } }")).ShouldEndWith(""","data":{"tree":{"waiting":null}}}""");

    private static async Task<string> Ask(string query) => await (await Executors.Build<Query>()).Ask(query);

    public sealed class Query
    {
        public Query? Root() => this;

        public Tree? Tree() => new("a");

        public Tree Sure() => new("a");
    }

    public sealed class Tree(string name)
    {
        public string Name => name == "b" ? throw new InvalidOperationException("secret") : name;

        public string? Maybe => null;

        public string Never => null!;

        public Tree Sure => this;

        public string[]? Items => ["a", null!, "c"];

        public string?[]? Holes => ["a", null, "c"];

        public Tree?[] Trees => [new("a"), new("b"), new("c")];

        public string[]?[]? Grid => [["x"], [null!]];

        public async Task<Tree?> Later()
        {
            await Task.Yield();
            return this;
        }

        public List<Tree>? Waiting() => [this, this];

        public async Task<string> Slow()
        {
            await Task.Yield();
            return null!;
        }
    }
}
