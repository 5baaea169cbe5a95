using ChiBo.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace ChiBo.Domain.Tests.Organisations;

/// <summary>Whatever was there and whatever the file says: an import that is taken back was never there.</summary>
public sealed class ImportProperties
{
    private static readonly string[] Names = ["A", "B", "C"];

    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    [Fact]
    public void Taken_back_everything_is_as_before_wherever_it_broke_off()
    {
        var (changed, brokenOff) = (0, 0);
        Prop.ForAll(Seeds, seed =>
        {
            var (random, world) = (new Random(seed), new PlacesWorld());
            Import(world, File(random), "i0", int.MaxValue);
            var before = world.Names;
            var plan = world.Plan(File(random));
            var carried = random.Next(plan.Length + 1);
            foreach (var place in plan.Take(carried)) world.Carry(place, "i1");
            changed += world.Names.SequenceEqual(before) ? 0 : 1;
            brokenOff += carried < plan.Length ? 1 : 0;
            return world.Undo("i1", plan).IsEmpty && world.Names.SequenceEqual(before)
                && world.Undo("i1", plan).IsEmpty && world.Names.SequenceEqual(before);
        }).QuickCheckThrowOnFailure();
        changed.ShouldBeGreaterThan(50);
        brokenOff.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Whatever_happens_meanwhile_it_is_taken_back_whole_or_not_at_all()
    {
        var (whole, notAtAll) = (0, 0);
        Prop.ForAll(Seeds, seed =>
        {
            var (random, world) = (new Random(seed), new PlacesWorld());
            Import(world, File(random), "i0", int.MaxValue);
            var before = world.Names;
            var plan = world.Plan(File(random));
            foreach (var place in plan) world.Carry(place, "i1");
            if (random.Next(2) == 0) Meddle(world, random);
            var meddled = world.Names;
            var refused = world.Undo("i1", plan);
            if (!refused.IsEmpty)
            {
                notAtAll++;
                return world.Names.SequenceEqual(meddled);
            }

            whole++;
            return plan.All(p => world.Names.GetValueOrDefault(p.Path) == p.Before)
                && before.Keys.Except(plan.Select(p => p.Path)).All(p => world.Names[p] == meddled[p]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        whole.ShouldBeGreaterThan(20);
        notAtAll.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Taken_back_the_same_file_can_be_imported_again() => Prop.ForAll(Seeds, seed =>
    {
        var (random, world) = (new Random(seed), new PlacesWorld());
        var file = File(random);
        var plan = Import(world, file, "i1", int.MaxValue);
        var imported = world.Names;
        return world.Undo("i1", plan).IsEmpty && world.Names.IsEmpty && Import(world, file, "i2", int.MaxValue).Length == plan.Length
            && world.Names.SequenceEqual(imported) && world.Undo("i2", plan).IsEmpty && world.Names.IsEmpty;
    }).QuickCheckThrowOnFailure();

    private static System.Collections.Immutable.ImmutableArray<Domain.Organisations.Import.TouchedPlace> Import(
        PlacesWorld world, IEnumerable<(ScopePath, string)> file, string id, int most)
    {
        var plan = world.Plan(file);
        foreach (var place in plan.Take(most)) world.Carry(place, id).ShouldBeNull();
        return plan;
    }

    /// <summary>Up to three organisations with up to three cells each; an organisation before its cells.</summary>
    private static List<(ScopePath Path, string Name)> File(Random random)
    {
        var file = new List<(ScopePath, string)>();
        for (var o = 0; o < 3; o++)
        {
            if (random.Next(3) == 0) continue;
            var organisation = Actors.Bloc.Child($"so-{o}");
            file.Add((organisation, Names[random.Next(3)]));
            for (var c = 0; c < 3; c++)
                if (random.Next(2) == 0) file.Add((organisation.Child($"cb-{c}"), Names[random.Next(3)]));
        }

        return file;
    }

    /// <summary>Somebody admits a member, gives a name or registers a cell.</summary>
    private static void Meddle(PlacesWorld world, Random random)
    {
        var (organisation, cell) = (Actors.Bloc.Child($"so-{random.Next(3)}"), $"cb-{random.Next(4)}");
        var path = organisation.Child(cell);
        if (random.Next(3) == 0) world.Admit(path);
        else foreach (var place in world.Plan([(random.Next(2) == 0 ? organisation : path, "Tên thứ ba")])) world.Carry(place, "i9");
    }
}
